package app.longrun.platform;

/** What a cookie is called: where cookies are secure, so that browsers take it from this very host and over TLS alone. */
public final class CookieName {

    private static final String PREFIX = "__Host-";

    private CookieName() {}

    /** The name for {@code word}; plain for the demo on loopback, which has no certificate. */
    public static String of(String word, boolean isSecure) {
        return isSecure ? PREFIX + word : word;
    }
}
