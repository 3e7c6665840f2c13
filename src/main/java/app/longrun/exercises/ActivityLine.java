package app.longrun.exercises;

import app.longrun.platform.CsvRow;
import java.util.List;
import java.util.Optional;

/** One activity with the row it was read from. */
record ActivityLine(CsvRow row, Activity activity) {

    static final List<String> HEADER = List.of("id", "name", "kind", "units", "leg_load", "run", "aliases");
    private static final List<String> KINDS = List.of("run", "erg", "carry", "bodyweight", "mobility");
    private static final List<String> UNITS = List.of("m", "km", "mi", "cal", "s", "min", "reps");

    /** Empty when the row has a problem. */
    static Optional<ActivityLine> read(CsvRow row) {
        String id = row.text("id", MovementLine.ID, "lower-case letters, digits and _");
        if (id.startsWith(MovementId.OWN)) {
            row.problem("id '%s' begins like a gym's own".formatted(id));
        }
        String name = row.text("name");
        String kind = row.choice("kind", KINDS);
        List<String> units = row.list("units", UNITS);
        LegLoad legLoad = LegLoad.of(row.integer("leg_load", 0, 3));
        boolean run = row.flag("run", "Y", "N");
        List<String> aliases = row.list("aliases").stream().sorted().toList();
        if (run && !kind.equals("run")) {
            row.problem("run 'Y' needs the kind run");
        }
        if (!row.isSound()) {
            return Optional.empty();
        }
        return Optional.of(
                new ActivityLine(row, new Activity(new ActivityId(id), name, kind, units, legLoad, run, aliases)));
    }
}
