package app.longrun.exercises;

import app.longrun.platform.CsvRow;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One movement with the row it was read from. */
record MovementLine(CsvRow row, Movement movement) {

    static final Pattern ID = Pattern.compile("[a-z][a-z0-9_]*");
    static final List<String> HEADER = List.of(
            ("id,name,family,primary_muscles,equipment,unilateral,load_modes,contacts_per_rep,regress_id,progress_id,"
                            + "fit_category,fit_category_name,fit_exercise,fit_exercise_name,fit_exact,free_exercise_db_id,"
                            + "inj_ach,inj_pf,inj_itb,inj_pfp,inj_pt,inj_bsi,inj_mtss,inj_ham,inj_lbp,"
                            + "leg_load,aliases,purpose,evidence")
                    .split(","));
    private static final List<String> FAMILIES =
            Arrays.stream(Family.values()).map(Family::code).toList();
    private static final List<String> LOAD_MODES =
            Arrays.stream(LoadMode.values()).map(LoadMode::code).toList();
    private static final String ID_HINT = "lower-case letters, digits and _";

    /** Empty when the row has a problem. */
    static Optional<MovementLine> read(CsvRow row) {
        String id = row.text("id", ID, ID_HINT);
        if (id.startsWith(MovementId.OWN)) {
            row.problem("id '%s' begins like a gym's own".formatted(id));
        }
        String name = row.text("name");
        Family family = Family.of(row.choice("family", FAMILIES));
        String muscles = row.text("primary_muscles");
        String equipment = row.text("equipment");
        boolean unilateral = row.flag("unilateral", "Y", "N");
        Set<LoadMode> modes = EnumSet.noneOf(LoadMode.class);
        row.list("load_modes", LOAD_MODES).forEach(word -> modes.add(LoadMode.of(word)));
        int contacts = row.integer("contacts_per_rep", 0, 2);
        String regress = neighbour(row, "regress_id");
        String progress = neighbour(row, "progress_id");
        FitExercise fit = fitExercise(row);
        Map<InjuryCondition, InjuryCode> injuries = injuries(row);
        LegLoad legLoad = LegLoad.of(row.integer("leg_load", 0, 3));
        List<String> aliases = row.list("aliases").stream().sorted().toList();
        String purpose = purpose(row);
        Evidence evidence = Evidence.valueOf(row.choice("evidence", List.of("A", "B", "C")));
        if (row.isSound() && modes.contains(LoadMode.CONTACTS) != contacts > 0) {
            row.problem("contacts_per_rep %d and the load mode contacts go together".formatted(contacts));
        }
        if (!row.isSound()) {
            return Optional.empty();
        }
        return Optional.of(new MovementLine(
                row,
                new Movement(
                        new MovementId(id),
                        name,
                        family,
                        muscles,
                        equipment,
                        unilateral,
                        modes,
                        contacts,
                        regress == null ? null : new MovementId(regress),
                        progress == null ? null : new MovementId(progress),
                        fit,
                        row.textOrNull("free_exercise_db_id"),
                        injuries,
                        legLoad,
                        aliases,
                        purpose,
                        evidence)));
    }

    private static @Nullable String neighbour(CsvRow row, String column) {
        return row.textOrNull(column) == null ? null : row.text(column, ID, ID_HINT);
    }

    private static String purpose(CsvRow row) {
        String purpose = row.text("purpose");
        int words = purpose.strip().split("\\s+").length;
        if (row.isSound() && (words < 8 || words > 14)) {
            row.problem("purpose has %d words, not 8 to 14".formatted(words));
        }
        return purpose;
    }

    private static @Nullable FitExercise fitExercise(CsvRow row) {
        List<String> columns =
                List.of("fit_category", "fit_category_name", "fit_exercise", "fit_exercise_name", "fit_exact");
        Stream<@Nullable String> written = columns.stream().map(row::textOrNull);
        long filled = written.filter(Objects::nonNull).count();
        if (filled == 0) {
            return null;
        }
        if (filled < columns.size()) {
            row.problem("the five fit_ fields are filled all or none");
            return null;
        }
        return new FitExercise(
                row.integer("fit_category", 0, 65_535),
                row.text("fit_category_name"),
                row.integer("fit_exercise", 0, 65_535),
                row.text("fit_exercise_name"),
                row.flag("fit_exact", "1", "0"));
    }

    private static Map<InjuryCondition, InjuryCode> injuries(CsvRow row) {
        Map<InjuryCondition, InjuryCode> codes = new EnumMap<>(InjuryCondition.class);
        for (InjuryCondition condition : InjuryCondition.values()) {
            String column = "inj_" + condition.name().toLowerCase(Locale.ROOT);
            if (row.textOrNull(column) != null) {
                codes.put(condition, InjuryCode.of(row.choice(column, List.of("A", "M", "R"))));
            }
        }
        return codes;
    }
}
