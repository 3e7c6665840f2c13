package app.longrun.authoring;

import app.longrun.prescriptions.whiteboard.reading.Lettered;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One pasted line: the movement's words, its shorthand and whatever stands behind it.
 *
 * @param isLinked whether its letter says that it takes turns with the line above: A2
 */
record PastedRow(String words, String cell, String remark, boolean isLinked) {

    private static final Pattern WORK = Pattern.compile("(?<![\\p{L}\\d])\\d{1,2}\\s*[x×X]\\s*(?=[\\d(mM])");
    private static final Pattern REMARK = Pattern.compile("\\s+(?:[–—-]|//)\\s+|\\s*[(](?=\\D)");
    private static final int MOST = 120;
    private static final int MOST_REMARK = 300;

    PastedRow {
        remark = cut((remark + " " + beyond(words) + " " + beyond(cell)).strip(), MOST_REMARK);
        words = cut(words, MOST);
        cell = cut(cell, MOST);
    }

    /** A line of words: what stands before the first {@code 5x} is the movement, the rest its shorthand. */
    static PastedRow of(String line) {
        Optional<Lettered> lettered =
                Lettered.of(line).filter(letter -> WORK.matcher(line).find());
        boolean isLinked =
                Lettered.of(line).filter(letter -> letter.letter().number() > 1).isPresent();
        String rest = lettered.map(Lettered::rest).orElse(line);
        Matcher work = WORK.matcher(rest);
        if (!work.find() || work.start() == 0) {
            return new PastedRow(rest, "", "", isLinked);
        }
        String words = rest.substring(0, work.start()).strip().replaceAll("\\s*[:–—-]$", "");
        String asked = rest.substring(work.start()).strip();
        Matcher remark = REMARK.matcher(asked);
        if (!CellText.read(asked).isUnderstood() && remark.find()) {
            String behind = asked.substring(remark.end()).replaceAll("[)]$", "");
            return new PastedRow(words, asked.substring(0, remark.start()), behind, isLinked);
        }
        return new PastedRow(words, asked, "", isLinked);
    }

    private static String cut(String text, int most) {
        return text.length() > most ? text.substring(0, most) : text;
    }

    private static String beyond(String text) {
        return text.length() > MOST ? text.substring(MOST) : "";
    }
}
