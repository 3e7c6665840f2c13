package app.longrun.templates;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Checks what a coach can get wrong in a class template; no text of the whiteboard is wrong, only too long. */
final class DraftCheck {

    static final Set<String> SCORES = Set.of(
            "completion",
            "pace",
            "time",
            "rounds_reps",
            "reps",
            "load",
            "distance",
            "calories",
            "missed_minutes",
            "rpe_drift",
            "none");
    private static final int LONGEST_TEXT = 20_000;
    private static final int MOST_PARTS = 60;
    private static final int MOST_LINES = 400;

    private final List<DraftProblem> problems = new ArrayList<>();

    /** The draft without outer blanks in its fields; throws {@link UnsoundDraftException} with every problem. */
    TemplateDraft sound(TemplateDraft typed) {
        TemplateDraft draft = typed.stripped();
        require(!draft.name().isEmpty(), "name", "templates.draft.missing");
        length("name", draft.name(), 120);
        length("intent", draft.intent(), 500);
        length("coachNote", draft.coachNote(), 1000);
        length("text", draft.text(), LONGEST_TEXT);
        require(draft.minutes() >= 5 && draft.minutes() <= 240, "minutes", "templates.draft.number", 5, 240);
        require(SCORES.contains(draft.scoreType()), "scoreType", "templates.draft.score");
        refuseProblems();
        return draft;
    }

    /** Rows there is room for; throws {@link UnsoundDraftException} where the whiteboard is longer than any class. */
    List<SegmentDraft> sound(List<SegmentDraft> parts) {
        require(parts.size() <= MOST_PARTS, "text", "templates.draft.parts", MOST_PARTS);
        require(
                parts.stream()
                        .flatMap(part -> part.lines().stream())
                        .allMatch(line -> line.line() <= MOST_LINES && line.choice() <= MOST_LINES / 10),
                "text",
                "templates.draft.lines",
                MOST_LINES);
        refuseProblems();
        return parts;
    }

    private void refuseProblems() {
        if (!problems.isEmpty()) {
            throw new UnsoundDraftException(problems);
        }
    }

    private void length(String at, String text, int most) {
        require(text.length() <= most, at, "templates.draft.long", most);
    }

    private void require(boolean isSound, String at, String key, Object... arguments) {
        if (!isSound) {
            problems.add(new DraftProblem(at, key, List.of(arguments)));
        }
    }
}
