package app.longrun.authoring;

import app.longrun.identity.AuditTrail;
import app.longrun.platform.Ids;
import app.longrun.strength.BlockFamily;
import app.longrun.tenancy.CurrentGym;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The versions of the gym's own blocks: what somebody follows stays as it is, and the first edit after that opens the next. */
@Component
class BlockVersions {

    private static final String NEWEST = """
            select id, family, number, name, weeks, session_cycle, minutes, min_hours_between, phase, goal, entry, exit_test,
              description, deload_weeks, test_weeks, followed_at is not null as is_followed, version
            from gym.block
            where gym_id = :gym and family = :family and library_code is null and archived_at is null
            order by number desc limit 1""";

    private final JdbcClient client;
    private final AuditTrail audit;
    private final Clock clock;

    BlockVersions(JdbcClient client, AuditTrail audit, Clock clock) {
        this.client = client;
        this.audit = audit;
        this.clock = clock;
    }

    /** A version and its inner id. */
    record Version(UUID id, SheetHead head) {}

    Optional<Version> newest(BlockFamily family) {
        return find(NEWEST, family);
    }

    /** The version to write into, held until the transaction ends: the newest, or a new one where that is followed. */
    Optional<Version> open(BlockFamily family) {
        return find(NEWEST + " for update", family).map(newest -> {
            if (!newest.head().isFollowed()) {
                return newest;
            }
            copy(newest.id());
            Version next = newest(family).orElseThrow();
            audit.record(
                    "opened version",
                    "block",
                    next.id(),
                    "%s v%d".formatted(next.head().name(), next.head().number()));
            return next;
        });
    }

    /** The next version with everything that stands in this one, in one statement. */
    private void copy(UUID followed) {
        client.sql("""
                        with next as (
                          insert into gym.block (gym_id, id, family, number, name, weeks, session_cycle, minutes, goal, entry,
                            exit_test, progression, min_hours_between, origin, phase, description, deload_weeks, test_weeks,
                            sessions_min, sessions_max, created_at, changed_at, version)
                          select gym_id, :id, family, number + 1, name, weeks, session_cycle, minutes, goal, entry, exit_test,
                            progression, min_hours_between, origin, phase, description, deload_weeks, test_weeks, sessions_min,
                            sessions_max, :now, :now, version
                          from gym.block where gym_id = :gym and id = :followed
                          returning id)
                        insert into gym.block_row (gym_id, id, block_id, line, week, is_deload, session, position, place,
                          is_linked, words, movement_id, cell, is_understood, remark, rule, version, changed_at)
                        select r.gym_id, gen_random_uuid(), next.id, r.line, r.week, r.is_deload, r.session, r.position, r.place,
                          r.is_linked, r.words, r.movement_id, r.cell, r.is_understood, r.remark, r.rule, r.version, r.changed_at
                        from gym.block_row r cross join next where r.gym_id = :gym and r.block_id = :followed""")
                .param("gym", CurrentGym.get().id().id())
                .param("id", Ids.next())
                .param("followed", followed)
                .param("now", OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC))
                .update();
    }

    private Optional<Version> find(String sql, BlockFamily family) {
        return client.sql(sql)
                .param("gym", CurrentGym.get().id().id())
                .param("family", family.id())
                .query((row, n) -> version(row))
                .optional();
    }

    private static Version version(ResultSet row) throws SQLException {
        return new Version(
                row.getObject("id", UUID.class),
                new SheetHead(
                        new BlockFamily(row.getObject("family", UUID.class)),
                        row.getInt("number"),
                        row.getString("name"),
                        row.getInt("weeks"),
                        Arrays.asList((String[]) row.getArray("session_cycle").getArray()),
                        row.getInt("minutes"),
                        row.getInt("min_hours_between"),
                        new BlockNotes(
                                row.getString("phase"),
                                row.getString("goal"),
                                row.getString("entry"),
                                row.getString("exit_test"),
                                row.getString("description")),
                        weeks(row, "deload_weeks"),
                        weeks(row, "test_weeks"),
                        row.getBoolean("is_followed"),
                        row.getInt("version")));
    }

    private static List<Integer> weeks(ResultSet row, String column) throws SQLException {
        return List.of((Integer[]) row.getArray(column).getArray());
    }
}
