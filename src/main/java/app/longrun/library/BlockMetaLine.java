package app.longrun.library;

import app.longrun.exercises.InjuryCondition;
import app.longrun.platform.CsvRow;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The rules of one block, still without rows, with the row of the file they were read from. */
record BlockMetaLine(CsvRow row, LibraryBlock block) {

    static final List<String> HEADER = List.of(
            ("block_code,name,weeks,sessions_per_week_min,sessions_per_week_max,session_cycle,minutes,goal,entry,"
                            + "progression_model,progression_rule,placement,min_hours_between,exit_test,contraindicated")
                    .split(","));
    private static final Pattern CODE = Pattern.compile("[A-Z]{3}-[0-9]{1,2}");
    private static final Pattern CYCLE = Pattern.compile("[A-Z](;[A-Z])*");
    private static final Pattern MINUTES = Pattern.compile("[1-9][0-9]{0,2}(-[1-9][0-9]{0,2})?");
    private static final List<String> MODELS = List.of(
            "Linear load",
            "Double progression",
            "RPE / RIR autoregulated",
            "Percentage wave",
            "Top set + back-off",
            "Rep-max ladder (tendon)",
            "Time / hold",
            "Contacts",
            "Chain step");
    private static final List<String> CONDITIONS =
            Arrays.stream(InjuryCondition.values()).map(Enum::name).toList();

    /** Empty when the row has a problem. */
    static Optional<BlockMetaLine> read(CsvRow row) {
        String code = row.text("block_code", CODE, "three capitals, - and a number");
        String name = row.text("name");
        int weeks = row.integer("weeks", 1, 52);
        int sessionsMin = row.integer("sessions_per_week_min", 1, 7);
        int sessionsMax = row.integer("sessions_per_week_max", 1, 7);
        String cycle = row.text("session_cycle", CYCLE, "letters separated by ;");
        String minutes = row.text("minutes", MINUTES, "a number of minutes or a range like 40-45");
        String goal = row.text("goal");
        String entry = row.text("entry");
        String model = row.choice("progression_model", MODELS);
        String rule = row.text("progression_rule");
        String placement = row.text("placement");
        int hours = row.integer("min_hours_between", 0, 168);
        String exitTest = row.text("exit_test");
        Set<InjuryCondition> contraindicated = EnumSet.noneOf(InjuryCondition.class);
        if (row.textOrNull("contraindicated") != null) {
            row.list("contraindicated", CONDITIONS).forEach(c -> contraindicated.add(InjuryCondition.valueOf(c)));
        }
        if (row.isSound() && sessionsMin > sessionsMax) {
            row.problem("sessions_per_week_min %d is above the maximum %d".formatted(sessionsMin, sessionsMax));
        }
        if (!row.isSound()) {
            return Optional.empty();
        }
        List<Integer> range =
                Arrays.stream(minutes.split("-", -1)).map(Integer::valueOf).toList();
        if (range.getFirst() > range.getLast()) {
            row.problem("minutes '%s' runs backwards".formatted(minutes));
            return Optional.empty();
        }
        return Optional.of(new BlockMetaLine(
                row,
                new LibraryBlock(
                        code,
                        name,
                        weeks,
                        sessionsMin,
                        sessionsMax,
                        List.of(cycle.split(";", -1)),
                        range.getFirst(),
                        range.getLast(),
                        goal,
                        entry,
                        model,
                        rule,
                        placement,
                        hours,
                        exitTest,
                        contraindicated,
                        List.of())));
    }
}
