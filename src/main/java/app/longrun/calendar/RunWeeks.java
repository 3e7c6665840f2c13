package app.longrun.calendar;

import app.longrun.identity.Caller;
import app.longrun.identity.MemberId;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.tenancy.CurrentGym;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the calendar hold what repeats, week after week. What was done, begun, cancelled or moved by hand stays as it is, and
 * so does the past; doing it twice changes nothing.
 */
@Service
@Transactional
@Needs(Permission.WRITE_CALENDAR)
public class RunWeeks {

    /** Nobody has touched it. */
    private static final String UNTOUCHED = "s.state = 'PLANNED' and not s.is_by_hand and s.on_date >= :from"
            + " and not exists (select from gym.session_log l where l.gym_id = s.gym_id and l.id = s.id)";

    private static final String REMOVE = "delete from gym.planned_session s where s.gym_id = :gym"
            + " and s.key_run_id = any(:keyRuns) and " + UNTOUCHED
            + " and not exists (select from unnest(:runs, :weeks::date[]) as w (run, week)"
            + " where w.run = s.key_run_id and w.week = s.key_run_week) returning s.member_id";

    private static final String PUT = """
            insert into gym.planned_session as s (gym_id, id, member_id, kind, on_date, at_time, minutes, title, purpose, leg_load,
              is_quality, contacts, distance_m, run_kind, key_run_id, key_run_week, state, version)
            select :gym, w.id, w.member_id, 'RUN', w.on_date, w.at_time, w.minutes, w.title, '', w.leg_load, w.quality, 0, w.metres,
              w.kind, w.run, w.week, 'PLANNED', 0
            from unnest(:ids, :members, :days::date[], :times::time[], :minutes, :titles, :legLoads, :quality::boolean[], :metres,
              :kinds, :runs, :weeks::date[])
              as w (id, member_id, on_date, at_time, minutes, title, leg_load, quality, metres, kind, run, week)
            on conflict (gym_id, key_run_id, key_run_week) do update
            set on_date = excluded.on_date, at_time = excluded.at_time, minutes = excluded.minutes, title = excluded.title,
              leg_load = excluded.leg_load, is_quality = excluded.is_quality, distance_m = excluded.distance_m,
              run_kind = excluded.run_kind, version = s.version + 1
            where
            """ + UNTOUCHED + """
              and (s.on_date, s.at_time, s.minutes, s.title, s.distance_m, s.run_kind) is distinct from
                (excluded.on_date, excluded.at_time, excluded.minutes, excluded.title, excluded.distance_m, excluded.run_kind)
            returning s.member_id""";

    private final CastShadows shadows;
    private final JdbcClient client;

    RunWeeks(CastShadows shadows, JdbcClient client) {
        this.shadows = shadows;
        this.client = client;
    }

    /**
     * Settles what repeats, in two statements whatever the number.
     *
     * @param keyRuns all that is settled, also what has no weeks any more
     * @param from the first day that may change
     * @param wanted every run from then on
     */
    public void settle(Collection<UUID> keyRuns, LocalDate from, List<RunWeek> wanted) {
        wanted.stream()
                .map(week -> week.run().member())
                .distinct()
                .forEach(member -> Caller.current().mustBe(member, Permission.READ_ROSTER));
        Set<MemberId> changed = new LinkedHashSet<>();
        changed.addAll(members(weeks(client.sql(REMOVE), from, wanted).param("keyRuns", keyRuns.toArray(UUID[]::new))));
        if (!wanted.isEmpty()) {
            changed.addAll(members(weeks(client.sql(PUT), from, wanted)
                    .param("ids", of(wanted, run -> run.id().id(), new UUID[0]))
                    .param("members", of(wanted, run -> run.member().id(), new UUID[0]))
                    .param("days", of(wanted, run -> run.on().toString(), new String[0]))
                    .param("times", of(wanted, run -> Objects.toString(run.at(), null), new String[0]))
                    .param("minutes", of(wanted, PlannedSession::minutes, new Integer[0]))
                    .param("titles", of(wanted, PlannedSession::title, new String[0]))
                    .param("legLoads", of(wanted, PlannedSession::legLoad, new Integer[0]))
                    .param("quality", of(wanted, run -> String.valueOf(run.isQuality()), new String[0]))
                    .param("metres", of(wanted, PlannedSession::distanceMetres, new Integer[0]))
                    .param(
                            "kinds",
                            of(wanted, run -> Objects.toString(run.legs().runKind()), new String[0]))));
        }
        shadows.after(changed);
    }

    private static JdbcClient.StatementSpec weeks(
            JdbcClient.StatementSpec statement, LocalDate from, List<RunWeek> wanted) {
        return statement
                .param("gym", CurrentGym.get().id().id())
                .param("from", from)
                .param("runs", wanted.stream().map(RunWeek::keyRun).toArray(UUID[]::new))
                .param(
                        "weeks",
                        wanted.stream().map(week -> week.week().toString()).toArray(String[]::new));
    }

    private static List<MemberId> members(JdbcClient.StatementSpec statement) {
        List<MemberId> members = statement
                .query((row, number) -> new MemberId(row.getObject(1, UUID.class)))
                .list();
        members.forEach(member -> Caller.current().mustBe(member, Permission.READ_ROSTER));
        return members;
    }

    private static <T> T[] of(List<RunWeek> wanted, Function<PlannedSession, @Nullable T> part, T[] kind) {
        return wanted.stream().map(RunWeek::run).map(part).toList().toArray(kind);
    }
}
