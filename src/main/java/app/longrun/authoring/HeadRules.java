package app.longrun.authoring;

import app.longrun.platform.Refusal;
import java.util.List;
import java.util.stream.Stream;

/** What the head of a block must be: a name, 1 to 52 weeks of 1 to 7 sessions, and a place for every line. */
final class HeadRules {

    private static final String LETTERS = "ABCDEFG";
    private static final int MOST_NAME = 120;
    private static final int MOST_PHASE = 60;
    private static final int MOST_TEXT = 2_000;

    private HeadRules() {}

    static void checkName(String name) {
        if (name.isBlank() || name.strip().length() > MOST_NAME) {
            throw new Refusal("authoring.refused.name", MOST_NAME);
        }
    }

    static void check(SheetHead head) {
        checkName(head.name());
        boolean isInOrder = !head.sessions().isEmpty()
                && head.sessions().size() <= LETTERS.length()
                && String.join("", head.sessions())
                        .equals(LETTERS.substring(0, head.sessions().size()));
        if (head.weeks() < 1 || head.weeks() > 52 || !isInOrder) {
            throw new Refusal("authoring.refused.shape");
        }
        if (head.minutes() < 5 || head.minutes() > 240 || head.hoursBetween() < 0 || head.hoursBetween() > 168) {
            throw new Refusal("authoring.refused.minutes");
        }
        if (Stream.concat(head.deloadWeeks().stream(), head.testWeeks().stream())
                .anyMatch(week -> week < 1 || week > head.weeks())) {
            throw new Refusal("authoring.refused.shape");
        }
        BlockNotes notes = head.notes();
        if (notes.phase().length() > MOST_PHASE
                || Stream.of(notes.goal(), notes.entry(), notes.exitTest(), notes.description())
                        .anyMatch(text -> text.length() > MOST_TEXT)) {
            throw new Refusal("authoring.refused.notes", MOST_PHASE, MOST_TEXT);
        }
    }

    /** No line may lose its week or its session. */
    static void checkLines(SheetHead head, List<SheetLine> lines) {
        long homeless = lines.stream()
                .filter(line -> line.week() > head.weeks() || !head.sessions().contains(line.session()))
                .count();
        if (homeless > 0) {
            throw new Refusal("authoring.refused.homeless", homeless);
        }
    }
}
