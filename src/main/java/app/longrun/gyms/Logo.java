package app.longrun.gyms;

/**
 * A logo as it is served.
 *
 * @param png at most 512 pixels a side
 * @param hash what changes with it
 */
@SuppressWarnings("ArrayRecordComponent") // handed straight to the answer
public record Logo(byte[] png, String hash) {}
