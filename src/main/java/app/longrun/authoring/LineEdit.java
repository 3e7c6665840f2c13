package app.longrun.authoring;

import app.longrun.platform.Refusal;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a coach did to one line of a week.
 *
 * @param line the line, the same in every week; new ones are named by the browser, so that sending twice stores once
 * @param version the version the coach saw, 0 for a new line
 * @param session the letter of its session
 * @param place where it stands among the lines of the session
 * @param isLinked whether it takes turns with the line above
 * @param words the movement as typed
 * @param movement the movement chosen; none = to be found by its words
 * @param cell sets, amount and intensity in shorthand
 * @param isGone whether the line is taken out of the week
 */
public record LineEdit(
        UUID line,
        int week,
        int version,
        String session,
        double place,
        boolean isLinked,
        String words,
        @Nullable String movement,
        String cell,
        String remark,
        String rule,
        boolean isGone) {

    private static final Pattern LETTER = Pattern.compile("[A-G]");
    private static final int MOST_WORDS = 120;
    private static final int MOST_TEXT = 300;

    public LineEdit {
        Objects.requireNonNull(line, "Say which line it is");
        if (!LETTER.matcher(session).matches() || week < 1 || week > 52 || version < 0 || !Double.isFinite(place)) {
            throw new IllegalArgumentException("A line stands in week 1 to 52 and session A to G, at a place");
        }
        words = words.strip();
        cell = cell.strip();
        remark = remark.strip();
        rule = rule.strip();
        if (words.length() > MOST_WORDS || cell.length() > MOST_WORDS) {
            throw new Refusal("authoring.refused.long", MOST_WORDS);
        }
        if (remark.length() > MOST_TEXT || rule.length() > MOST_TEXT) {
            throw new Refusal("authoring.refused.long", MOST_TEXT);
        }
    }
}
