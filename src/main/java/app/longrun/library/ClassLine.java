package app.longrun.library;

import app.longrun.exercises.Activity;
import app.longrun.exercises.Library;
import app.longrun.exercises.LoadMode;
import app.longrun.exercises.Movement;
import app.longrun.platform.CsvRow;
import app.longrun.templates.LineAmount;
import app.longrun.templates.ZoneRange;
import java.util.List;
import java.util.Optional;

/** One line of a segment with its place and the row of the file it was read from. */
record ClassLine(CsvRow row, String classCode, int segmentOrder, String segmentName, LibraryLine line) {

    static final List<String> HEADER = List.of(
            ("class_code,segment_order,segment,line_order,movement_id,amount,unit,per_side,load,intensity,zone,rest_s,level,"
                            + "rounds_or_format")
                    .split(","));

    /** Empty when the row has a problem. */
    static Optional<ClassLine> read(CsvRow row, Library library) {
        String id = row.text("movement_id");
        Optional<Activity> activity = library.activity(id);
        ClassLine read = new ClassLine(
                row,
                row.text("class_code"),
                row.integer("segment_order", 1, 20),
                row.text("segment"),
                new LibraryLine(
                        row.choice("level", List.of("rx", "scaled", "beginner")),
                        row.integer("line_order", 1, 50),
                        id,
                        activity.isPresent(),
                        LineAmount.read(row),
                        row.choice("unit", List.of("m", "km", "mi", "cal", "s", "min", "reps")),
                        row.flag("per_side", "Y", "N"),
                        row.textOrNull("load"),
                        row.textOrNull("intensity"),
                        row.textOrNull("zone") == null ? null : ZoneRange.read(row, "zone"),
                        row.integerOrNull("rest_s", 0, 600),
                        row.text("rounds_or_format")));
        if (row.isSound()) {
            Optional<Movement> movement = library.movement(id);
            activity.ifPresentOrElse(
                    read::checkAgainst,
                    () -> movement.ifPresentOrElse(
                            read::checkAgainst,
                            () -> row.problem("movement_id '%s' is neither a movement nor an activity".formatted(id))));
        }
        if (row.isSound() && read.line().isLeftOut() && read.line().level().equals("rx")) {
            row.problem("amount 0 leaves a line out, which the rx level cannot");
        }
        return row.isSound() ? Optional.of(read) : Optional.empty();
    }

    private void checkAgainst(Activity activity) {
        if (!activity.units().contains(line.unit())) {
            row.problem("unit '%s' is none of %s's: %s"
                    .formatted(line.unit(), activity.id(), String.join(", ", activity.units())));
        }
    }

    private void checkAgainst(Movement movement) {
        boolean fits = switch (line.unit()) {
            case "reps" -> true;
            case "s", "min" -> movement.loadModes().contains(LoadMode.TIME);
            case "m", "km", "mi" -> movement.loadModes().contains(LoadMode.DISTANCE);
            default -> false;
        };
        if (!fits) {
            row.problem("unit '%s' does not measure %s".formatted(line.unit(), movement.id()));
        }
        if (line.perSide() && !movement.unilateral()) {
            row.problem("per_side Y, but %s works both sides together".formatted(movement.id()));
        }
    }
}
