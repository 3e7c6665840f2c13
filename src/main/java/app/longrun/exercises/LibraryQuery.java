package app.longrun.exercises;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the whole movement library from the catalogue, in three statements. */
final class LibraryQuery {

    private final JdbcClient catalog;
    private final Map<String, Map<InjuryCondition, InjuryCode>> injuries = new HashMap<>();

    LibraryQuery(JdbcClient catalog) {
        this.catalog = catalog;
    }

    Library read() {
        catalog.sql("select movement_id, condition, code from catalog.movement_injury")
                .query((ResultSet row) -> {
                    injuries.computeIfAbsent(row.getString("movement_id"), id -> new EnumMap<>(InjuryCondition.class))
                            .put(
                                    InjuryCondition.valueOf(row.getString("condition")),
                                    InjuryCode.of(row.getString("code")));
                });
        List<Movement> movements =
                catalog.sql("""
                        select *, array_to_string(load_modes, ';') as modes, (select string_agg(alias, ';' order by alias collate "C")
                            from catalog.movement_alias where movement_id = movement.id) as aliases
                        from catalog.movement order by position""").query((row, number) -> movement(row)).list();
        List<Activity> activities =
                catalog.sql("""
                        select *, array_to_string(units, ';') as measures, (select string_agg(alias, ';' order by alias collate "C")
                            from catalog.movement_alias where activity_id = activity.id) as aliases
                        from catalog.activity order by position""").query((row, number) -> activity(row)).list();
        return new Library(movements, activities);
    }

    private Movement movement(ResultSet row) throws SQLException {
        return new Movement(
                new MovementId(row.getString("id")),
                row.getString("name"),
                Family.of(row.getString("family")),
                row.getString("primary_muscles"),
                row.getString("equipment"),
                row.getBoolean("unilateral"),
                loadModes(row.getString("modes")),
                row.getInt("contacts_per_rep"),
                neighbour(row.getString("regress_id")),
                neighbour(row.getString("progress_id")),
                fitExercise(row),
                row.getString("free_exercise_db_id"),
                injuries.getOrDefault(row.getString("id"), Map.of()),
                LegLoad.of(row.getInt("leg_load")),
                words(row.getString("aliases")),
                row.getString("purpose"),
                Evidence.valueOf(row.getString("evidence")));
    }

    private static Activity activity(ResultSet row) throws SQLException {
        return new Activity(
                new ActivityId(row.getString("id")),
                row.getString("name"),
                row.getString("kind"),
                words(row.getString("measures")),
                LegLoad.of(row.getInt("leg_load")),
                row.getBoolean("run"),
                words(row.getString("aliases")));
    }

    private static @Nullable FitExercise fitExercise(ResultSet row) throws SQLException {
        return row.getString("fit_exercise_name") == null
                ? null
                : new FitExercise(
                        row.getInt("fit_category"),
                        row.getString("fit_category_name"),
                        row.getInt("fit_exercise"),
                        row.getString("fit_exercise_name"),
                        row.getBoolean("fit_exact"));
    }

    private static Set<LoadMode> loadModes(String modes) {
        return words(modes).stream().map(LoadMode::of).collect(Collectors.toSet());
    }

    private static @Nullable MovementId neighbour(@Nullable String id) {
        return id == null ? null : new MovementId(id);
    }

    private static List<String> words(@Nullable String joined) {
        return joined == null ? List.of() : Arrays.asList(joined.split(";"));
    }
}
