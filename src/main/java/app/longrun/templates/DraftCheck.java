package app.longrun.templates;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks everything a coach can get wrong in a class template, and finds the movements they mean. */
final class DraftCheck {

    static final Set<String> SCORES =
            Set.of("completion", "pace", "rounds_reps", "reps", "missed_minutes", "rpe_drift", "none");

    private final LineItems items;
    private final List<DraftProblem> problems = new ArrayList<>();

    DraftCheck(LineItems items) {
        this.items = items;
    }

    /** The draft with outer blanks gone and movements by id; throws {@link UnsoundDraftException} with every problem. */
    TemplateDraft sound(TemplateDraft draft) {
        length("name", draft.name(), 1, 120);
        length("intent", draft.intent(), 1, 500);
        length("coachNote", draft.coachNote(), 0, 1000);
        within("minutes", draft.minutes(), 5, 240);
        require(SCORES.contains(draft.scoreType()), "scoreType", "templates.draft.score");
        require(!draft.segments().isEmpty(), "segments", "templates.draft.segments.none");
        require(draft.segments().size() <= 30, "segments", "templates.draft.segments.many", 30);
        int total = draft.segments().stream().mapToInt(SegmentDraft::minutes).sum();
        require(
                draft.segments().isEmpty() || total == draft.minutes(),
                "minutes",
                "templates.draft.minutes.sum",
                total,
                draft.minutes());
        List<SegmentDraft> segments = new ArrayList<>();
        for (int i = 0; i < draft.segments().size(); i++) {
            segments.add(sound("segments[%d]".formatted(i), draft.segments().get(i)));
        }
        if (!problems.isEmpty()) {
            throw new UnsoundDraftException(problems);
        }
        return draft.withSegments(segments);
    }

    private SegmentDraft sound(String at, SegmentDraft segment) {
        length(at + ".name", segment.name(), 1, 80);
        within(at + ".minutes", segment.minutes(), 1, 240);
        within(at + ".rpe", segment.rpe(), 0, 10);
        length(at + ".content", segment.content(), 0, 2000);
        require(
                segment.zone().equals(SegmentDraft.STRENGTH)
                        || ZoneRange.parse(segment.zone()).isPresent(),
                at + ".zone",
                "templates.draft.zone");
        List<LineDraft> lines = new ArrayList<>();
        Set<List<Object>> places = new HashSet<>();
        for (int i = 0; i < segment.lines().size(); i++) {
            LineDraft line = segment.lines().get(i);
            require(
                    places.add(List.of(line.level(), line.line(), line.choice())),
                    "%s.lines[%d].movement".formatted(at, i),
                    "templates.draft.line.twice");
            lines.add(sound("%s.lines[%d]".formatted(at, i), line));
            require(
                    line.level() == ScalingLevel.RX || replacesSomething(line, segment),
                    "%s.lines[%d].movement".formatted(at, i),
                    "templates.draft.line.replaces",
                    line.line());
        }
        return segment.withLines(lines);
    }

    private LineDraft sound(String at, LineDraft line) {
        within(at + ".line", line.line(), 1, 40);
        within(at + ".choice", line.choice(), 1, 10);
        LineAmount amount = LineAmount.parse(line.amount()).orElse(null);
        require(line.amount().isBlank() || amount != null, at + ".amount", "templates.draft.amount");
        require(
                amount == null || !amount.isLeftOut() || line.level() != ScalingLevel.RX,
                at + ".amount",
                "templates.draft.amount.zero");
        require(
                line.zone().isBlank() || ZoneRange.parse(line.zone()).isPresent(),
                at + ".zone",
                "templates.draft.zone");
        length(at + ".load", line.load(), 0, 60);
        length(at + ".intensity", line.intensity(), 0, 60);
        length(at + ".format", line.format(), 0, 200);
        Integer rest = line.restSeconds();
        if (rest != null) {
            within(at + ".rest", rest, 0, 3600);
        }
        LineItem item = items.find(line.movement()).orElse(null);
        if (item == null) {
            problems.add(
                    line.movement().isBlank()
                            ? new DraftProblem(at + ".movement", "templates.draft.movement.none", List.of())
                            : new DraftProblem(
                                    at + ".movement",
                                    "templates.draft.movement.unknown",
                                    List.of(line.movement().strip())));
            return line;
        }
        return line.withMovement(item.id());
    }

    private static boolean replacesSomething(LineDraft line, SegmentDraft segment) {
        return segment.lines().stream()
                .anyMatch(other -> other.level() == ScalingLevel.RX && other.line() == line.line());
    }

    private void length(String at, String text, int least, int most) {
        int length = text.strip().length();
        if (length < least) {
            problems.add(new DraftProblem(at, "templates.draft.missing", List.of()));
        } else if (length > most) {
            problems.add(new DraftProblem(at, "templates.draft.long", List.of(most)));
        }
    }

    private void within(String at, int number, int least, int most) {
        require(number >= least && number <= most, at, "templates.draft.number", least, most);
    }

    private void require(boolean isSound, String at, String key, Object... arguments) {
        if (!isSound) {
            problems.add(new DraftProblem(at, key, List.of(arguments)));
        }
    }
}
