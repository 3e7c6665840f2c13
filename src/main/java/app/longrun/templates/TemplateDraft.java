package app.longrun.templates;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A class template as a coach typed it, sound or not; {@link ClassTemplates#save} checks it.
 *
 * @param id the stored template; none for a new one
 * @param version what the coach saw when they began to type
 * @param libraryCode the library's class it was copied from
 * @param intent what it is for, in a sentence members read
 * @param scoreType how it is scored: completion, pace, rounds_reps, reps, missed_minutes, rpe_drift or none
 * @param coachNote for coaches only
 * @param isHard whether the coach counts it as a quality day even where zones and contacts do not
 */
public record TemplateDraft(
        @Nullable TemplateId id,
        int version,
        @Nullable String libraryCode,
        String name,
        int minutes,
        String intent,
        String scoreType,
        String coachNote,
        boolean isHard,
        List<SegmentDraft> segments) {

    public TemplateDraft {
        segments = List.copyOf(segments);
    }

    /** An hour with one segment to fill in. */
    public static TemplateDraft empty() {
        return new TemplateDraft(null, 0, null, "", 60, "", "none", "", false, List.of(SegmentDraft.empty()));
    }

    TemplateDraft withSegments(List<SegmentDraft> others) {
        return new TemplateDraft(
                id,
                version,
                libraryCode,
                name.strip(),
                minutes,
                intent.strip(),
                scoreType,
                coachNote.strip(),
                isHard,
                others);
    }

    /** Movements by name instead of id. */
    TemplateDraft spelledOut(LineItems items) {
        return withSegments(segments.stream()
                .map(segment -> segment.withLines(segment.lines().stream()
                        .map(line -> line.withMovement(
                                items.find(line.movement()).map(LineItem::name).orElse(line.movement())))
                        .toList()))
                .toList());
    }

    TemplateDraft named(String other) {
        return new TemplateDraft(
                id, version, libraryCode, other, minutes, intent, scoreType, coachNote, isHard, segments);
    }
}
