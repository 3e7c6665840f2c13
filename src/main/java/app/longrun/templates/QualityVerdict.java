package app.longrun.templates;

import java.util.List;

/**
 * Whether a class counts as a quality day for the leg-load guard (rule R7, science.md 1.4), and why.
 *
 * @param detail the zone's part, or the number of contacts; empty for the other reasons
 */
public record QualityVerdict(Reason reason, String detail) {

    /** Why it counts, or that it does not. */
    public enum Reason {
        /** The coach says so. */
        COACH,
        /** Feet land often enough: any contact counts. */
        CONTACTS,
        /** A part or a line in zone 4 or above. */
        ZONE,
        /** Neither: an easy or moderate day. */
        NONE
    }

    static QualityVerdict of(List<SegmentDraft> parts, boolean isHard, ClassFigures figures) {
        if (figures.contacts() > 0) {
            return new QualityVerdict(Reason.CONTACTS, String.valueOf(figures.contacts()));
        }
        return ClassFigures.hardPart(parts)
                .map(part -> new QualityVerdict(Reason.ZONE, part.name()))
                .orElseGet(() -> new QualityVerdict(isHard ? Reason.COACH : Reason.NONE, ""));
    }
}
