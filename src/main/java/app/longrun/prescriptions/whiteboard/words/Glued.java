package app.longrun.prescriptions.whiteboard.words;

import app.longrun.prescriptions.whiteboard.UnitWords;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words that run on: where T2B ends, and where a unit ends in what is done so far, as in 200mrun. */
final class Glued {

    private static final List<String> DONE_FAR =
            List.of("run", "row", "ski", "bike", "jog", "walk", "swim", "sprint", "plank", "hold");
    private static final Set<String> TO = Set.of("b", "r", "e", "c", "o", "oh");

    private Glued() {}

    /** The end of a word whose unit runs into a movement: that of the unit; {@code end} for any other word. */
    static int unit(String line, int from, int end) {
        String word = line.substring(from, end).toLowerCase(Locale.ROOT);
        for (String done : DONE_FAR) {
            int unit = word.indexOf(done);
            if (unit > 0 && UnitWords.of(word.substring(0, unit)) != null) {
                return from + unit;
            }
        }
        return end;
    }

    /** The end of a word with a to written as a number within it: T2B, C2B, G2OH; {@code end} for any other word. */
    static int to(String line, int from, int end) {
        int after = end + 1;
        while (after < line.length() && Character.isLetter(line.charAt(after))) {
            after++;
        }
        boolean isTo = end == from + 1 && end < line.length() && line.charAt(end) == '2' && after > end + 1;
        return isTo && TO.contains(line.substring(end + 1, after).toLowerCase(Locale.ROOT)) ? after : end;
    }
}
