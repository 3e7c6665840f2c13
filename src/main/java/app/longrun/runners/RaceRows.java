package app.longrun.runners;

import app.longrun.calendar.RacePriority;
import app.longrun.calendar.SessionId;
import app.longrun.identity.MemberId;
import app.longrun.tenancy.CurrentGym;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads races off the calendar, with the time in mind. */
@Component
class RaceRows {

    private static final String RACES = "select s.id, s.title, s.on_date, s.distance_m, s.race_priority, s.goal_s"
            + " from gym.planned_session s where s.gym_id = ? and s.member_id = ? and s.kind = 'RACE'";

    private final JdbcClient client;

    RaceRows(JdbcClient client) {
        this.client = client;
    }

    /** From {@code today} on, by date, also what was run today. */
    List<Race> upcoming(MemberId member, LocalDate today) {
        return races(" and s.on_date >= ? and s.state <> 'CANCELLED' order by s.on_date, s.title", member, today);
    }

    /** Those of {@link #upcoming} that have not been run yet. */
    List<Race> planned(MemberId member, LocalDate today) {
        return races(" and s.on_date >= ? and s.state = 'PLANNED'", member, today);
    }

    boolean isOn(MemberId member, LocalDate day) {
        return !races(" and s.on_date = ? and s.state <> 'CANCELLED'", member, day)
                .isEmpty();
    }

    /** Two taps at once would both find a day free: the member's row lets one through at a time. */
    void lock(MemberId member) {
        client.sql("select 1 from gym.member where gym_id = ? and id = ? for no key update")
                .params(gym(), member.id())
                .query(Integer.class)
                .single();
    }

    private List<Race> races(String which, MemberId member, LocalDate day) {
        return client.sql(RACES + which)
                .params(gym(), member.id(), day)
                .query((row, number) -> race(row))
                .list();
    }

    private static Race race(ResultSet row) throws SQLException {
        @Nullable Integer goal = row.getObject("goal_s", Integer.class);
        return new Race(
                new SessionId(row.getObject("id", UUID.class)),
                row.getString("title"),
                row.getObject("on_date", LocalDate.class),
                row.getInt("distance_m"),
                RacePriority.valueOf(row.getString("race_priority")),
                goal == null ? null : new RaceTime(goal));
    }

    private static UUID gym() {
        return CurrentGym.get().id().id();
    }
}
