package app.longrun.feed;

import java.nio.charset.StandardCharsets;

/** Folds lines to 75 octets as RFC 5545 wants them, and never within a letter. */
final class FoldedLines {

    private static final int MOST_OCTETS = 75;
    private static final String BREAK = "\r\n";

    private FoldedLines() {}

    static String of(String lines) {
        StringBuilder folded = new StringBuilder(lines.length() + 256);
        lines.lines().forEach(line -> fold(line, folded));
        return folded.toString();
    }

    private static void fold(String line, StringBuilder folded) {
        int octets = 0;
        for (int letter : line.codePoints().toArray()) {
            String text = Character.toString(letter);
            int more = text.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > MOST_OCTETS) {
                folded.append(BREAK).append(' ');
                octets = 1;
            }
            folded.append(text);
            octets += more;
        }
        folded.append(BREAK);
    }
}
