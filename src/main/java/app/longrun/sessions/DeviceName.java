package app.longrun.sessions;

import org.jspecify.annotations.Nullable;

/** What a browser says of itself, in words a person knows their device by. */
final class DeviceName {

    /** The first that fits counts: most browsers claim to be others as well. */
    private static final String[][] BROWSERS = {
        {"Edg", "Edge"},
        {"OPR/", "Opera"},
        {"SamsungBrowser", "Samsung Internet"},
        {"Firefox/", "Firefox"},
        {"FxiOS/", "Firefox"},
        {"CriOS/", "Chrome"},
        {"Chrome/", "Chrome"},
        {"Safari/", "Safari"},
    };

    private static final String[][] SYSTEMS = {
        {"iPhone", "iPhone"},
        {"iPad", "iPad"},
        {"Android", "Android"},
        {"Windows", "Windows"},
        {"CrOS", "Chromebook"},
        {"Macintosh", "Mac"},
        {"Linux", "Linux"},
    };

    private DeviceName() {}

    /** Such as {@code Firefox on Linux}; nothing of the text itself, which anybody can write, is kept. */
    static String of(@Nullable String userAgent) {
        String said = userAgent == null ? "" : userAgent;
        String browser = first(BROWSERS, said);
        String system = first(SYSTEMS, said);
        if (browser.isEmpty()) {
            return system.isEmpty() ? "Unknown device" : system;
        }
        return system.isEmpty() ? browser : browser + " on " + system;
    }

    private static String first(String[][] words, String said) {
        for (String[] word : words) {
            if (said.contains(word[0])) {
                return word[1];
            }
        }
        return "";
    }
}
