package app.longrun.library;

import app.longrun.exercises.Library;
import app.longrun.exercises.LoadMode;
import app.longrun.exercises.Movement;
import app.longrun.exercises.MovementId;
import app.longrun.platform.CsvRow;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One exercise in one week of a block, with the row of the file it was read from. */
record BlockLine(CsvRow row, LibraryBlockRow content) {

    static final List<String> HEADER =
            List.of(("block_code,week,deload,session,order,exercise_id,sets,amount,unit,per_side,"
                            + "intensity_type,intensity_value,rest_s,tempo,raw,basis")
                    .split(","));
    private static final Pattern SESSION = Pattern.compile("[A-Z]");
    private static final Pattern POSITION = Pattern.compile("[A-Z][1-9]?");
    private static final Pattern TEMPO = Pattern.compile("[0-9X]{4}|free");
    private static final Pattern VALUE = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,2})?");

    /** Empty when the row has a problem. */
    static Optional<BlockLine> read(CsvRow row, Library movements) {
        String id = row.text("exercise_id");
        Optional<Movement> movement = movements.movement(id);
        if (movement.isEmpty() && !id.equals("?")) {
            row.problem("exercise_id '%s' is not a movement".formatted(id));
        }
        String tempo = row.textOrNull("tempo") == null
                ? "free"
                : row.text("tempo", TEMPO, "four signs of 0 to 9 or X, or free");
        String kind = row.choice("intensity_type", List.of("PCT1RM", "RPE", "RM", "BW"));
        LibraryBlockRow content = new LibraryBlockRow(
                row.text("block_code"),
                row.integer("week", 1, 52),
                row.flag("deload", "1", "0"),
                row.text("session", SESSION, "one capital letter"),
                row.text("order", POSITION, "a capital letter, with a digit in a superset"),
                movement.map(Movement::id).orElse(new MovementId("unknown")),
                row.integer("sets", 1, 20),
                row.integer("amount", 1, 1000),
                row.choice("unit", List.of("reps", "seconds", "metres", "contacts")),
                row.flag("per_side", "1", "0"),
                kind,
                intensity(row, kind),
                basis(row, kind),
                row.integer("rest_s", 0, 600),
                tempo.equals("free") ? null : tempo,
                row.text("raw"));
        if (row.isSound()) {
            movement.ifPresent(m -> checkAgainst(m, content, row));
        }
        return row.isSound() ? Optional.of(new BlockLine(row, content)) : Optional.empty();
    }

    private static @Nullable Integer intensity(CsvRow row, String kind) {
        String written = row.textOrNull("intensity_value");
        if (kind.equals("BW")) {
            if (written != null) {
                row.problem("intensity_value '%s' has no meaning for BW".formatted(written));
            }
            return null;
        }
        String text = row.text("intensity_value", VALUE, "a number");
        if (!row.isSound()) {
            return null;
        }
        int hundredths = new BigDecimal(text).movePointRight(2).intValueExact();
        int low = kind.equals("PCT1RM") ? 1000 : 100;
        int high = switch (kind) {
            case "PCT1RM" -> 12_000;
            case "RPE" -> 1000;
            default -> 5000;
        };
        if (hundredths < low || hundredths > high) {
            row.problem("intensity_value %s is not from %d to %d for %s".formatted(text, low / 100, high / 100, kind));
        }
        return hundredths;
    }

    private static @Nullable String basis(CsvRow row, String kind) {
        if (kind.equals("PCT1RM")) {
            return row.choice("basis", List.of("TM", "1RM"));
        }
        if (row.textOrNull("basis") != null) {
            row.problem("basis belongs to a percentage only");
        }
        return null;
    }

    private static void checkAgainst(Movement movement, LibraryBlockRow content, CsvRow row) {
        if (!content.canonicalText().equals(content.raw())) {
            row.problem("raw '%s' differs from the columns, which say %s"
                    .formatted(content.raw(), content.canonicalText()));
        }
        if (content.perSide() != movement.unilateral()) {
            row.problem("per_side %d, but %s works %s"
                    .formatted(
                            content.perSide() ? 1 : 0,
                            movement.id(),
                            movement.unilateral() ? "one side at a time" : "both sides together"));
        }
        if (content.unit().equals("contacts") != movement.contactsPerRep() > 0) {
            row.problem("unit '%s', but %s has %d contacts per repetition"
                    .formatted(content.unit(), movement.id(), movement.contactsPerRep()));
        }
        if (content.intensityKind().equals("PCT1RM") && !movement.loadModes().contains(LoadMode.PERCENT_OF_MAX)) {
            row.problem("a percentage, but %s is not loaded by %%1RM".formatted(movement.id()));
        }
    }
}
