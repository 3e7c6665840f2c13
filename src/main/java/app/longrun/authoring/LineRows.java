package app.longrun.authoring;

import app.longrun.exercises.MovementId;
import app.longrun.tenancy.CurrentGym;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lines of one version of a block: read, written and lettered, each in one statement however many they are. */
@Component
class LineRows {

    private final JdbcClient client;
    private final Clock clock;

    LineRows(JdbcClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /** Every line in the order of weeks, sessions and places. */
    List<SheetLine> read(UUID block) {
        return client.sql("""
                        select line, week, session, position, place, is_linked, words, movement_id, cell, is_understood, remark,
                          rule, version
                        from gym.block_row where gym_id = :gym and block_id = :block and line is not null
                        order by week, session, place, line""")
                .param("gym", gym())
                .param("block", block)
                .query((row, n) -> line(row))
                .list();
    }

    /** Writes each edit whose line still has the version the coach saw; the others change nothing. */
    void write(UUID block, List<ReadLine> edits) {
        client.sql("""
                        with edit as (
                          select e.* from unnest(:lines, :weeks, :versions, :sessions, :places, :linked, :words, :movements, :cells,
                            :understood, :remarks, :rules, :gone) as e (line, week, version, session, place, is_linked, words,
                            movement_id, cell, is_understood, remark, rule, is_gone)
                        ), gone as (
                          delete from gym.block_row r using edit e
                          where r.gym_id = :gym and r.block_id = :block and r.week = e.week and r.line = e.line
                            and e.is_gone and r.version = e.version
                        )
                        insert into gym.block_row as r (gym_id, id, block_id, line, week, is_deload, session, position, place,
                          is_linked, words, movement_id, cell, is_understood, remark, rule, version, changed_at)
                        select :gym, gen_random_uuid(), :block, e.line, e.week, e.week = any(b.deload_weeks), e.session,
                          'new ' || e.line, e.place, e.is_linked, e.words, e.movement_id, e.cell, e.is_understood, e.remark, e.rule,
                          e.version + 1, :now
                        from edit e join gym.block b on b.gym_id = :gym and b.id = :block
                        where not e.is_gone
                        on conflict (gym_id, block_id, week, line) do update
                        set session = excluded.session, place = excluded.place, is_linked = excluded.is_linked,
                          words = excluded.words, movement_id = excluded.movement_id, cell = excluded.cell,
                          is_understood = excluded.is_understood, remark = excluded.remark, rule = excluded.rule,
                          version = excluded.version, changed_at = excluded.changed_at
                        where r.version = excluded.version - 1""")
                .param("gym", gym())
                .param("block", block)
                .param("now", OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC))
                .param("lines", of(edits, read -> read.edit().line(), new UUID[0]))
                .param("weeks", of(edits, read -> read.edit().week(), new Integer[0]))
                .param("versions", of(edits, read -> read.edit().version(), new Integer[0]))
                .param("sessions", of(edits, read -> read.edit().session(), new String[0]))
                .param("places", of(edits, read -> read.edit().place(), new Double[0]))
                .param("linked", of(edits, read -> read.edit().isLinked(), new Boolean[0]))
                .param("words", of(edits, ReadLine::words, new String[0]))
                .param("movements", of(edits, ReadLine::movementId, new String[0]))
                .param("cells", of(edits, ReadLine::cell, new String[0]))
                .param("understood", of(edits, ReadLine::isUnderstood, new Boolean[0]))
                .param("remarks", of(edits, read -> read.edit().remark(), new String[0]))
                .param("rules", of(edits, read -> read.edit().rule(), new String[0]))
                .param("gone", of(edits, read -> read.edit().isGone(), new Boolean[0]))
                .update();
    }

    /** Stores the letters that have changed. */
    void letter(UUID block, List<SheetLine> lettered) {
        client.sql("""
                        update gym.block_row r set position = n.position
                        from unnest(:lines, :weeks, :positions) as n (line, week, position)
                        where r.gym_id = :gym and r.block_id = :block and r.week = n.week and r.line = n.line""")
                .param("gym", gym())
                .param("block", block)
                .param("lines", lettered.stream().map(SheetLine::line).toArray(UUID[]::new))
                .param("weeks", lettered.stream().map(SheetLine::week).toArray(Integer[]::new))
                .param("positions", lettered.stream().map(SheetLine::position).toArray(String[]::new))
                .update();
    }

    private static <T> T[] of(List<ReadLine> edits, Function<ReadLine, @Nullable T> field, T[] kind) {
        return edits.stream().map(field).toList().toArray(kind);
    }

    private static SheetLine line(ResultSet row) throws SQLException {
        String movement = row.getString("movement_id");
        return new SheetLine(
                row.getObject("line", UUID.class),
                row.getInt("week"),
                row.getString("session"),
                row.getString("position"),
                row.getDouble("place"),
                row.getBoolean("is_linked"),
                row.getString("words"),
                movement == null ? null : new MovementId(movement),
                row.getString("cell"),
                row.getBoolean("is_understood"),
                row.getString("remark"),
                row.getString("rule"),
                row.getInt("version"));
    }

    private static UUID gym() {
        return CurrentGym.get().id().id();
    }
}
