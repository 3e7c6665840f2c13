package app.longrun.sessions;

import java.util.Arrays;

/** A network address without the part that tells one household from the next. */
final class ShortAddress {

    private static final int LONGEST = 45;

    private ShortAddress() {}

    /** The first three numbers of an IPv4 address, the first three groups of an IPv6 one. */
    static String of(String address) {
        if (address.indexOf(':') >= 0) {
            String[] groups = address.split(":", -1);
            String start = String.join(":", Arrays.copyOf(groups, Math.min(3, groups.length)));
            return cut(start + ":…");
        }
        int last = address.lastIndexOf('.');
        return last < 0 ? "" : cut(address.substring(0, last) + ".…");
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
