package app.longrun.securitylog;

import java.util.regex.Pattern;

/** An address without the secret of a mailed link: whoever reads the log must not be able to follow it. */
final class SecretPath {

    /** As long as a {@code Secret}, or nearly. */
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{40,}");

    private SecretPath() {}

    static String without(String path) {
        return SECRET.matcher(path).replaceAll("…");
    }
}
