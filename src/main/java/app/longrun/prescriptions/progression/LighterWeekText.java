package app.longrun.prescriptions.progression;

import app.longrun.prescriptions.Intensity;
import app.longrun.prescriptions.Percent;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a lighter week: {@code week 4 -40% volume}, {@code deload week 4}, {@code every 4th week deload at RPE6}. */
final class LighterWeekText {

    private static final Pattern TEXT = Pattern.compile(
            "(deload )?(?:in )?(?:week (\\d{1,2})|every (\\d{1,2})(?:st|nd|rd|th) week)( deload)?:?"
                    + "(?: ?- ?(\\d{1,3}(?:\\.\\d{1,2})?) ?% ?(?:of )?(?:volume|sets))?(?: (?:at|@) ?(\\S+(?: \\S+)?))?",
            Pattern.CASE_INSENSITIVE);

    private LighterWeekText() {}

    static Optional<LighterWeek> read(String clause) {
        Matcher text = TEXT.matcher(clause);
        boolean isNamed = text.matches() && (text.group(1) != null || text.group(4) != null || text.group(5) != null);
        if (!isNamed) {
            return Optional.empty();
        }
        boolean isEvery = text.group(3) != null;
        return Optional.of(new LighterWeek(
                Integer.parseInt(isEvery ? text.group(3) : text.group(2)),
                isEvery,
                text.group(5) == null ? LighterWeek.USUAL : Percent.parse(text.group(5)),
                text.group(6) == null ? null : Intensity.parse(text.group(6))));
    }
}
