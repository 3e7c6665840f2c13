package app.longrun.runners;

import app.longrun.calendar.LegFacts;
import app.longrun.guard.RunKind;
import app.longrun.identity.Caller;
import app.longrun.identity.MemberId;
import app.longrun.tenancy.CurrentGym;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps key runs; what comes of them on calendars is {@link KeyRunWeeks}. */
@Component
class KeyRunRows {

    private static final String SELECT =
            "select k.* from gym.key_run k where k.gym_id = :gym and k.member_id = :member";

    private final JdbcClient client;

    KeyRunRows(JdbcClient client) {
        this.client = client;
    }

    /** Those of a member that are not over before {@code today}, by weekday. */
    List<KeyRun> of(MemberId member, LocalDate today) {
        return client.sql(SELECT + " and (k.ends_on is null or k.ends_on >= :today)"
                        + " order by k.weekday, k.at_time nulls last, k.title, k.id")
                .param("gym", gym())
                .param("member", member.id())
                .param("today", today)
                .query((row, number) -> keyRun(row))
                .list();
    }

    Optional<KeyRun> find(MemberId member, KeyRunId id) {
        return client.sql(SELECT + " and k.id = :id")
                .param("gym", gym())
                .param("member", member.id())
                .param("id", id.id())
                .query((row, number) -> keyRun(row))
                .optional();
    }

    /** Every one that is not over, of whoever belongs to the bound gym. */
    Map<KeyRun, MemberId> running(LocalDate today) {
        Map<KeyRun, MemberId> running = new LinkedHashMap<>();
        client.sql("select k.* from gym.key_run k join gym.member m on m.gym_id = k.gym_id and m.id = k.member_id"
                        + " where k.gym_id = :gym and m.left_on is null and (k.ends_on is null or k.ends_on >= :today)")
                .param("gym", gym())
                .param("today", today)
                .query(row -> {
                    running.put(keyRun(row), new MemberId(row.getObject("member_id", UUID.class)));
                });
        return running;
    }

    void insert(MemberId member, KeyRunId id, KeyRunPlan plan, String title) {
        values(client.sql("""
                                insert into gym.key_run (gym_id, id, member_id, planned_by, kind, title, weekday, at_time, minutes,
                                  distance_m, starts_on, ends_on, leg_load, is_quality, version)
                                values (:gym, :id, :member, :by, :kind, :title, :weekday, :at, :minutes, :metres, :from, :until,
                                  :legLoad, :quality, 0)"""), id, plan, title)
                .param("member", member.id())
                .param("by", Caller.current().self().id())
                .update();
    }

    /** Whether it still was at that version. */
    boolean update(KeyRunId id, int version, KeyRunPlan plan, String title) {
        return values(client.sql("""
                                update gym.key_run set kind = :kind, title = :title, weekday = :weekday, at_time = :at,
                                  minutes = :minutes, distance_m = :metres, starts_on = :from, ends_on = :until,
                                  leg_load = :legLoad, is_quality = :quality, version = version + 1
                                where gym_id = :gym and id = :id and version = :version"""), id, plan, title)
                        .param("version", version)
                        .update()
                == 1;
    }

    void delete(KeyRunId id) {
        client.sql("delete from gym.key_run where gym_id = ? and id = ?")
                .params(gym(), id.id())
                .update();
    }

    private static JdbcClient.StatementSpec values(
            JdbcClient.StatementSpec statement, KeyRunId id, KeyRunPlan plan, String title) {
        LegFacts legs = LegFacts.run(plan.kind(), plan.minutes());
        return statement
                .param("gym", gym())
                .param("id", id.id())
                .param("kind", plan.kind().name())
                .param("title", title)
                .param("weekday", plan.weekday().getValue())
                .param("at", plan.at(), Types.TIME)
                .param("minutes", plan.minutes())
                .param("metres", plan.metres(), Types.INTEGER)
                .param("from", plan.from())
                .param("until", plan.until(), Types.DATE)
                .param("legLoad", legs.legLoad())
                .param("quality", legs.isQuality());
    }

    private static KeyRun keyRun(ResultSet row) throws SQLException {
        return new KeyRun(
                new KeyRunId(row.getObject("id", UUID.class)),
                new KeyRunPlan(
                        RunKind.valueOf(row.getString("kind")),
                        row.getString("title"),
                        DayOfWeek.of(row.getInt("weekday")),
                        row.getObject("at_time", LocalTime.class),
                        row.getInt("minutes"),
                        row.getObject("distance_m", Integer.class),
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("ends_on", LocalDate.class)),
                !row.getObject("planned_by", UUID.class).equals(row.getObject("member_id", UUID.class)),
                row.getInt("version"));
    }

    private static UUID gym() {
        return CurrentGym.get().id().id();
    }
}
