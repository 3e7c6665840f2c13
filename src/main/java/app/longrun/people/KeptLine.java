package app.longrun.people;

/**
 * A line for which nothing was sent.
 *
 * @param reason a key of the bundle
 */
public record KeptLine(String line, String reason) {}
