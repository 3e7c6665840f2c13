package app.longrun.library;

import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/** Writes blocks over what the catalogue holds; their rows and contraindications anew. */
final class BlockLibraryStore {

    private final NamedParameterJdbcTemplate catalog;

    BlockLibraryStore(NamedParameterJdbcTemplate catalog) {
        this.catalog = catalog;
    }

    void store(List<LibraryBlock> blocks) {
        catalog.getJdbcOperations().update("delete from catalog.block_row");
        catalog.getJdbcOperations().update("delete from catalog.block_contraindication");
        catalog.batchUpdate(
                """
                insert into catalog.block (code, position, name, weeks, sessions_per_week_min, sessions_per_week_max,
                    session_cycle, minutes_min, minutes_max, goal, entry, progression_model, progression_rule, placement,
                    min_hours_between, exit_test)
                values (:code, :position, :name, :weeks, :sessionsMin, :sessionsMax, string_to_array(:cycle, ';'),
                    :minutesMin, :minutesMax, :goal, :entry, :model, :rule, :placement, :hours, :exitTest)
                on conflict (code) do update set (position, name, weeks, sessions_per_week_min, sessions_per_week_max,
                    session_cycle, minutes_min, minutes_max, goal, entry, progression_model, progression_rule, placement,
                    min_hours_between, exit_test)
                = (excluded.position, excluded.name, excluded.weeks, excluded.sessions_per_week_min,
                    excluded.sessions_per_week_max, excluded.session_cycle, excluded.minutes_min, excluded.minutes_max,
                    excluded.goal, excluded.entry, excluded.progression_model, excluded.progression_rule,
                    excluded.placement, excluded.min_hours_between, excluded.exit_test)""",
                IntStream.range(0, blocks.size())
                        .mapToObj(i -> block(blocks.get(i), i + 1))
                        .toArray(SqlParameterSource[]::new));
        catalog.batchUpdate(
                "insert into catalog.block_contraindication (block_code, condition) values (:code, :condition)",
                blocks.stream()
                        .flatMap(b -> b.contraindicated().stream()
                                .map(c -> new MapSqlParameterSource("code", b.code()).addValue("condition", c.name())))
                        .toArray(SqlParameterSource[]::new));
        catalog.batchUpdate(
                """
                insert into catalog.block_row (block_code, week, deload, session, position, movement_id, sets, amount, unit,
                    per_side, intensity_kind, intensity_hundredths, basis, rest_s, tempo, raw)
                values (:code, :week, :deload, :session, :position, :movement, :sets, :amount, :unit,
                    :perSide, :intensityKind, :intensity, :basis, :rest, :tempo, :raw)""",
                blocks.stream()
                        .flatMap(b -> b.rows().stream().map(BlockLibraryStore::row))
                        .toArray(SqlParameterSource[]::new));
    }

    private static SqlParameterSource block(LibraryBlock b, int position) {
        return new MapSqlParameterSource()
                .addValue("code", b.code())
                .addValue("position", position)
                .addValue("name", b.name())
                .addValue("weeks", b.weeks())
                .addValue("sessionsMin", b.sessionsPerWeekMin())
                .addValue("sessionsMax", b.sessionsPerWeekMax())
                .addValue("cycle", String.join(";", b.sessionCycle()))
                .addValue("minutesMin", b.minutesMin())
                .addValue("minutesMax", b.minutesMax())
                .addValue("goal", b.goal())
                .addValue("entry", b.entry())
                .addValue("model", b.progressionModel())
                .addValue("rule", b.progressionRule())
                .addValue("placement", b.placement())
                .addValue("hours", b.minHoursBetween())
                .addValue("exitTest", b.exitTest());
    }

    private static SqlParameterSource row(LibraryBlockRow r) {
        return new MapSqlParameterSource()
                .addValue("code", r.blockCode())
                .addValue("week", r.week())
                .addValue("deload", r.deload())
                .addValue("session", r.session())
                .addValue("position", r.position())
                .addValue("movement", r.movement().value())
                .addValue("sets", r.sets())
                .addValue("amount", r.amount())
                .addValue("unit", r.unit())
                .addValue("perSide", r.perSide())
                .addValue("intensityKind", r.intensityKind())
                .addValue("intensity", r.intensityHundredths())
                .addValue("basis", r.basis())
                .addValue("rest", r.restSeconds())
                .addValue("tempo", r.tempo())
                .addValue("raw", r.raw());
    }
}
