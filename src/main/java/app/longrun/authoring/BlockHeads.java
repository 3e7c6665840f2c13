package app.longrun.authoring;

import app.longrun.platform.Ids;
import app.longrun.platform.Refusal;
import app.longrun.strength.BlockCode;
import app.longrun.strength.BlockFamily;
import app.longrun.tenancy.CurrentGym;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The heads of the gym's own blocks in the database. */
@Component
class BlockHeads {

    private final JdbcClient client;
    private final Clock clock;

    BlockHeads(JdbcClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    BlockFamily insertEmpty(String name) {
        BlockFamily family = new BlockFamily(Ids.next());
        gym("""
                        insert into gym.block (gym_id, id, family, number, name, weeks, session_cycle, minutes, goal, entry,
                          exit_test, progression, min_hours_between, created_at, changed_at, version)
                        values (:gym, :id, :family, 1, :name, 4, '{A,B}', 60, '', '', '', '', 48, :now, :now, 0)""")
                .param("id", Ids.next())
                .param("family", family.id())
                .param("name", name)
                .param("now", now())
                .update();
        return family;
    }

    BlockFamily insertCopy(BlockCode code) {
        BlockFamily family = new BlockFamily(Ids.next());
        gym("""
                        insert into gym.block (gym_id, id, family, number, name, weeks, session_cycle, minutes, goal, entry,
                          exit_test, progression, min_hours_between, origin, phase, description, deload_weeks, sessions_min,
                          sessions_max, created_at, changed_at, version)
                        select :gym, :id, :family, 1, name, weeks,
                          array(select distinct l from unnest(session_cycle) l order by l), minutes_max, goal, entry, exit_test,
                          progression_rule, min_hours_between, code, left(progression_model, 60), placement,
                          array(select distinct r.week::integer from catalog.block_row r
                            where r.block_code = b.code and r.deload order by 1),
                          sessions_per_week_min, sessions_per_week_max, :now, :now, 0
                        from catalog.block b where code = :code""")
                .param("id", Ids.next())
                .param("family", family.id())
                .param("code", code.text())
                .param("now", now())
                .update();
        return family;
    }

    /** Whether nobody else had changed it since; sessions a week follow the sessions where their number changes. */
    boolean update(UUID block, SheetHead head) {
        return gym("""
                        with changed as (
                          update gym.block set name = :name, weeks = :weeks, session_cycle = :sessions, minutes = :minutes,
                            min_hours_between = :hours, phase = :phase, goal = :goal, entry = :entry, exit_test = :exit,
                            description = :description, deload_weeks = :deload, test_weeks = :test,
                            sessions_min = case when cardinality(session_cycle) = cardinality(:sessions) then sessions_min end,
                            sessions_max = case when cardinality(session_cycle) = cardinality(:sessions) then sessions_max end,
                            changed_at = :now, version = version + 1
                          where gym_id = :gym and id = :id and version = :version
                          returning id),
                        lighter as (
                          update gym.block_row r set is_deload = r.week = any(:deload)
                          from changed where r.gym_id = :gym and r.block_id = changed.id
                            and r.is_deload <> (r.week = any(:deload)))
                        select count(*) from changed""")
                        .param("id", block)
                        .param("name", head.name().strip())
                        .param("weeks", head.weeks())
                        .param("sessions", head.sessions().toArray(String[]::new))
                        .param("minutes", head.minutes())
                        .param("hours", head.hoursBetween())
                        .param("phase", head.notes().phase().strip())
                        .param("goal", head.notes().goal().strip())
                        .param("entry", head.notes().entry().strip())
                        .param("exit", head.notes().exitTest().strip())
                        .param("description", head.notes().description().strip())
                        .param("deload", head.deloadWeeks().toArray(Integer[]::new))
                        .param("test", head.testWeeks().toArray(Integer[]::new))
                        .param("version", head.version())
                        .param("now", now())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Marks more weeks as lighter ones, the lines in them too. */
    void lighten(UUID block, List<Integer> weeks) {
        gym("""
                        with lighter as (
                          update gym.block_row set is_deload = true
                          where gym_id = :gym and block_id = :id and week = any(:weeks))
                        update gym.block set changed_at = :now, version = version + 1, deload_weeks =
                          array(select distinct week from unnest(deload_weeks || :weeks) week order by week)
                        where gym_id = :gym and id = :id""")
                .param("id", block)
                .param("weeks", weeks.toArray(Integer[]::new))
                .param("now", now())
                .update();
    }

    void archive(BlockFamily family, boolean away) {
        int changed = gym("update gym.block set archived_at = case when :away then cast(:now as timestamptz) end"
                        + " where gym_id = :gym and family = :family and library_code is null")
                .param("family", family.id())
                .param("away", away)
                .param("now", now())
                .update();
        if (changed == 0) {
            throw new Refusal("authoring.refused.gone");
        }
    }

    private JdbcClient.StatementSpec gym(String sql) {
        return client.sql(sql).param("gym", CurrentGym.get().id().id());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC);
    }
}
