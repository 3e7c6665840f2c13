package app.longrun.exercises;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/** Writes movements and activities over what the catalogue holds; their aliases and injury codes anew. */
final class LibraryStore {

    private final NamedParameterJdbcTemplate catalog;

    LibraryStore(NamedParameterJdbcTemplate catalog) {
        this.catalog = catalog;
    }

    void store(Library library) {
        catalog.getJdbcOperations().update("delete from catalog.movement_alias");
        catalog.getJdbcOperations().update("delete from catalog.movement_injury");
        catalog.batchUpdate("""
                insert into catalog.movement (id, position, name, family, primary_muscles, equipment, unilateral, load_modes,
                    contacts_per_rep, regress_id, progress_id, fit_category, fit_category_name, fit_exercise,
                    fit_exercise_name, fit_exact, free_exercise_db_id, leg_load, purpose, evidence)
                values (:id, :position, :name, :family, :muscles, :equipment, :unilateral, string_to_array(:modes, ';'),
                    :contacts, :regress, :progress, :fitCategory, :fitCategoryName, :fitExercise,
                    :fitExerciseName, :fitExact, :freeExerciseDb, :legLoad, :purpose, :evidence)
                on conflict (id) do update set (position, name, family, primary_muscles, equipment, unilateral, load_modes,
                    contacts_per_rep, regress_id, progress_id, fit_category, fit_category_name, fit_exercise,
                    fit_exercise_name, fit_exact, free_exercise_db_id, leg_load, purpose, evidence)
                = (excluded.position, excluded.name, excluded.family, excluded.primary_muscles, excluded.equipment,
                    excluded.unilateral, excluded.load_modes, excluded.contacts_per_rep, excluded.regress_id,
                    excluded.progress_id, excluded.fit_category, excluded.fit_category_name, excluded.fit_exercise,
                    excluded.fit_exercise_name, excluded.fit_exact, excluded.free_exercise_db_id, excluded.leg_load,
                    excluded.purpose, excluded.evidence)""", numbered(library.movements(), LibraryStore::movement));
        catalog.batchUpdate("""
                insert into catalog.activity (id, position, name, kind, units, leg_load, run)
                values (:id, :position, :name, :kind, string_to_array(:units, ';'), :legLoad, :run)
                on conflict (id) do update set (position, name, kind, units, leg_load, run)
                = (excluded.position, excluded.name, excluded.kind, excluded.units, excluded.leg_load, excluded.run)""", numbered(library.activities(), LibraryStore::activity));
        catalog.batchUpdate(
                "insert into catalog.movement_alias (alias, movement_id, activity_id) values (:alias, :movement, :activity)",
                Stream.concat(
                                library.movements().stream()
                                        .flatMap(m -> m.aliases().stream()
                                                .map(alias -> alias(alias)
                                                        .addValue("movement", m.id().value())
                                                        .addValue("activity", null))),
                                library.activities().stream()
                                        .flatMap(a -> a.aliases().stream()
                                                .map(alias -> alias(alias)
                                                        .addValue("movement", null)
                                                        .addValue("activity", a.id().value()))))
                        .toArray(SqlParameterSource[]::new));
        catalog.batchUpdate(
                "insert into catalog.movement_injury (movement_id, condition, code) values (:movement, :condition, :code)",
                library.movements().stream()
                        .flatMap(m -> m.injuryCodes().entrySet().stream()
                                .map(advice -> new MapSqlParameterSource()
                                        .addValue("movement", m.id().value())
                                        .addValue("condition", advice.getKey().name())
                                        .addValue("code", advice.getValue().code())))
                        .toArray(SqlParameterSource[]::new));
    }

    private static <T> SqlParameterSource[] numbered(List<T> items, BiFunction<T, Integer, SqlParameterSource> row) {
        return IntStream.range(0, items.size())
                .mapToObj(i -> row.apply(items.get(i), i + 1))
                .toArray(SqlParameterSource[]::new);
    }

    private static MapSqlParameterSource alias(String alias) {
        return new MapSqlParameterSource("alias", alias);
    }

    private static SqlParameterSource movement(Movement m, int position) {
        FitExercise fit = m.fitExercise();
        return new MapSqlParameterSource()
                .addValue("id", m.id().value())
                .addValue("position", position)
                .addValue("name", m.name())
                .addValue("family", m.family().code())
                .addValue("muscles", m.primaryMuscles())
                .addValue("equipment", m.equipment())
                .addValue("unilateral", m.unilateral())
                .addValue(
                        "modes",
                        String.join(
                                ";",
                                m.loadModes().stream()
                                        .sorted()
                                        .map(LoadMode::code)
                                        .toList()))
                .addValue("contacts", m.contactsPerRep())
                .addValue("regress", m.easier().map(MovementId::value).orElse(null))
                .addValue("progress", m.harder().map(MovementId::value).orElse(null))
                .addValue("fitCategory", fit == null ? null : fit.category())
                .addValue("fitCategoryName", fit == null ? null : fit.categoryName())
                .addValue("fitExercise", fit == null ? null : fit.exercise())
                .addValue("fitExerciseName", fit == null ? null : fit.exerciseName())
                .addValue("fitExact", fit == null ? null : fit.exact())
                .addValue("freeExerciseDb", m.freeExerciseDbId())
                .addValue("legLoad", m.legLoad().level())
                .addValue("purpose", m.purpose())
                .addValue("evidence", m.evidence().name());
    }

    private static SqlParameterSource activity(Activity a, int position) {
        return new MapSqlParameterSource()
                .addValue("id", a.id().value())
                .addValue("position", position)
                .addValue("name", a.name())
                .addValue("kind", a.kind())
                .addValue("units", String.join(";", a.units()))
                .addValue("legLoad", a.legLoad().level())
                .addValue("run", a.run());
    }
}
