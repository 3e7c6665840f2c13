package app.longrun.feed;

import app.longrun.calendar.SessionId;
import app.longrun.calendar.SessionState;
import app.longrun.calendar.Shown;
import app.longrun.identity.MemberId;
import app.longrun.tenancy.CurrentGym;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what of a member's calendar is published to them: a month back and a year ahead, what was cancelled too. */
@Component
class EventQuery {

    private static final Set<SessionState> OFF = EnumSet.of(SessionState.CANCELLED, SessionState.MISSED);

    private final JdbcClient client;

    EventQuery(JdbcClient client) {
        this.client = client;
    }

    List<FeedEvent> of(MemberId member, LocalDate today) {
        return client.sql("select s.id, s.on_date, s.at_time, s.minutes, s.title, s.purpose, s.state, s.version"
                        + " from gym.planned_session s where s.gym_id = :gym and s.member_id = :member"
                        + " and s.on_date between :from and :to and " + Shown.TO_ITS_MEMBER
                        + " order by s.on_date, s.at_time nulls last, s.id")
                .param("gym", CurrentGym.get().id().id())
                .param("member", member.id())
                .param("today", today)
                .param("from", today.minusMonths(1))
                .param("to", today.plusYears(1))
                .query((row, number) -> event(row))
                .list();
    }

    private static FeedEvent event(ResultSet row) throws SQLException {
        return new FeedEvent(
                new SessionId(row.getObject("id", UUID.class)),
                row.getObject("on_date", LocalDate.class),
                row.getObject("at_time", LocalTime.class),
                row.getInt("minutes"),
                row.getString("title"),
                row.getString("purpose"),
                OFF.contains(SessionState.valueOf(row.getString("state"))),
                row.getInt("version"));
    }
}
