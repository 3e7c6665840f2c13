package app.longrun.library;

import app.longrun.platform.CsvRow;
import app.longrun.templates.ZoneRange;
import java.util.List;
import java.util.Optional;

/** One segment, still without lines, with the row of the file it was read from. */
record SegmentLine(CsvRow row, LibrarySegment segment) {

    static final List<String> HEADER =
            List.of("class_code,name,level,total_min,start_min,minutes,segment,content,zone,rpe".split(","));

    /** Empty when the row has a problem. */
    static Optional<SegmentLine> read(CsvRow row) {
        LibrarySegment segment = new LibrarySegment(
                row.text("class_code"),
                row.text("name"),
                row.text("level"),
                row.integer("total_min", 10, 240),
                row.integer("start_min", 0, 240),
                row.integer("minutes", 1, 240),
                row.text("segment"),
                row.text("content"),
                "strength".equals(row.textOrNull("zone")) ? null : ZoneRange.read(row, "zone"),
                row.integer("rpe", 0, 10),
                List.of());
        return row.isSound() ? Optional.of(new SegmentLine(row, segment)) : Optional.empty();
    }
}
