package app.longrun.library;

import app.longrun.platform.CsvRow;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The frame of one class, still without segments, with the row of the file it was read from. */
record ClassMetaLine(CsvRow row, LibraryClass frame) {

    static final List<String> HEADER =
            List.of(("class_code,name,total_min,level,intent,score_type,quality_day,free_trial,note,"
                            + "scaling_beginner,scaling_scaled,scaling_rx")
                    .split(","));
    private static final Pattern CODE = Pattern.compile("EC-[0-9]{1,2}");
    private static final List<String> SCORE_TYPES =
            List.of("completion", "pace", "rounds_reps", "reps", "missed_minutes", "rpe_drift", "none");

    /** Empty when the row has a problem. */
    static Optional<ClassMetaLine> read(CsvRow row) {
        LibraryClass frame = new LibraryClass(
                row.text("class_code", CODE, "EC- and a number"),
                row.text("name"),
                row.integer("total_min", 10, 240),
                row.choice("level", List.of("All", "Intermediate", "Advanced")),
                row.text("intent"),
                row.choice("score_type", SCORE_TYPES),
                row.flag("quality_day", "Y", "N"),
                row.flag("free_trial", "Y", "N"),
                row.text("note"),
                row.text("scaling_beginner"),
                row.text("scaling_scaled"),
                row.text("scaling_rx"),
                List.of());
        return row.isSound() ? Optional.of(new ClassMetaLine(row, frame)) : Optional.empty();
    }
}
