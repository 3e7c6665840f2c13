package app.longrun.library;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks the segments of a class: what they repeat of its frame, no gap and no overlap in time, all minutes used. */
final class ClassShape {

    private final ClassMetaLine meta;
    private final List<SegmentLine> segments;

    ClassShape(ClassMetaLine meta, List<SegmentLine> segments) {
        this.meta = meta;
        this.segments = segments;
    }

    /** Notes what is wrong; a class with broken segment rows is not asked for its minutes. */
    void check(boolean hasBrokenRows) {
        LibraryClass frame = meta.frame();
        Set<String> names = new HashSet<>();
        int minute = 0;
        for (SegmentLine line : segments) {
            LibrarySegment segment = line.segment();
            if (!segment.className().equals(frame.name())) {
                line.row().problem("name '%s' differs from %s".formatted(segment.className(), ClassLibrary.META));
            }
            if (!segment.levelText().startsWith(frame.level())) {
                line.row()
                        .problem("level '%s' does not start with %s of %s"
                                .formatted(segment.levelText(), frame.level(), ClassLibrary.META));
            }
            if (!segment.levelText().equals(segments.getFirst().segment().levelText())) {
                line.row().problem("level '%s' differs from the first segment's".formatted(segment.levelText()));
            }
            if (segment.totalMinutes() != frame.totalMinutes()) {
                line.row()
                        .problem("total_min %d differs from the %d of %s"
                                .formatted(segment.totalMinutes(), frame.totalMinutes(), ClassLibrary.META));
            }
            if (!names.add(segment.name())) {
                line.row().problem("segment '%s' comes twice in %s".formatted(segment.name(), frame.code()));
            }
            if (segment.startMinute() != minute && !hasBrokenRows) {
                line.row()
                        .problem("start_min %d, but the segment before ends at %d"
                                .formatted(segment.startMinute(), minute));
            }
            minute = segment.endMinute();
        }
        int total = segments.stream().mapToInt(s -> s.segment().minutes()).sum();
        if (total != frame.totalMinutes() && !hasBrokenRows) {
            meta.row()
                    .problem("the segments of %s add up to %d minutes, not %d"
                            .formatted(frame.code(), total, frame.totalMinutes()));
        }
    }
}
