package app.longrun.exercises;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A link to a film or a page about a movement: https, on a named host, and nothing a browser could run. */
public record MediaLink(URI address) {

    private static final int LONGEST = 500;
    private static final Pattern HOST = Pattern.compile("[a-z0-9-]+([.][a-z0-9-]+)*[.][a-z][a-z0-9-]+");

    public MediaLink {
        if (!isSafe(address)) {
            throw new IllegalArgumentException("Not a safe https link: " + address);
        }
    }

    /** What was typed or pasted, as a link; empty for anything that is no safe one. */
    public static Optional<MediaLink> parse(String typed) {
        try {
            URI address = new URI(typed.strip());
            return isSafe(address) ? Optional.of(new MediaLink(address)) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Whose page it is, such as {@code www.youtube.com}. */
    public String host() {
        return address.getHost().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return address.toASCIIString();
    }

    /** Somebody's name before the host, as in {@code https://bank.example@evil.example}, only ever misleads. */
    private static boolean isSafe(URI address) {
        return "https".equalsIgnoreCase(address.getScheme())
                && address.getHost() != null
                && HOST.matcher(address.getHost().toLowerCase(Locale.ROOT)).matches()
                && address.getRawUserInfo() == null
                && address.toASCIIString().length() <= LONGEST;
    }
}
