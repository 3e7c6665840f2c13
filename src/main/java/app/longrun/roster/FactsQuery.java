package app.longrun.roster;

import app.longrun.identity.MemberId;
import app.longrun.tenancy.CurrentGym;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what is known of all members of the gym in one statement, however many they are. */
@Component
class FactsQuery {

    private static final int SEEN_DAYS = 180;
    private static final int WEEKS = 4;
    private static final int WRITTEN_DAYS = 14;
    private static final int ADJUSTED_DAYS = 3;

    private static final String FACTS = """
            select m.id, m.display_name, m.joined_on, greatest(l.seen_on, v.seen_on) as seen_on,
                   coalesce(s.due, 0)::integer as due, coalesce(s.done, 0)::integer as done,
                   n.title as next, n.on_date as next_on, a.ends_on, r.title as race, r.on_date as race_on,
                   w.wrote_on, coalesce(j.sessions, 0)::integer as adjusted, f.region, f.band
            from gym.member m
            left join lateral (
              select on_date as seen_on from gym.session_log
              where gym_id = m.gym_id and member_id = m.id and on_date between :seen_since and :today
              order by on_date desc limit 1) l on true
            left join (
              select b.member_id, (max(c.starts_at) at time zone :zone)::date as seen_on
              from gym.scheduled_class c join gym.booking b on b.gym_id = c.gym_id and b.class_id = c.id
              where c.gym_id = :gym and c.starts_at >= :seen_from and b.state = 'ATTENDED' and b.member_id is not null
              group by b.member_id) v on v.member_id = m.id
            left join (
              select member_id, count(*) as due, count(*) filter (where state = 'DONE') as done from gym.planned_session
              where gym_id = :gym and on_date >= :due_since and on_date < :today and state <> 'CANCELLED'
              group by member_id) s on s.member_id = m.id
            left join lateral (
              select title, on_date from gym.planned_session
              where gym_id = m.gym_id and member_id = m.id and on_date >= :today and state = 'PLANNED'
              order by on_date, at_time nulls last limit 1) n on true
            left join lateral (
              select title, on_date from gym.planned_session
              where gym_id = m.gym_id and member_id = m.id and on_date >= :today and state = 'PLANNED' and kind = 'RACE'
              order by on_date limit 1) r on true
            left join (
              select member_id, max(ends_on) as ends_on from gym.assignment
              where gym_id = :gym and state = 'ACTIVE' and ends_on >= :today group by member_id) a on a.member_id = m.id
            left join (
              select r.member_id, (min(r.said_at) at time zone :zone)::date as wrote_on from gym.remark r
              where r.gym_id = :gym and r.said_at >= :wrote_since and r.kind = 'SAID' and r.author_id = r.member_id
                and not exists (select from gym.remark a where a.gym_id = r.gym_id and a.session_id = r.session_id
                  and a.said_at > r.said_at and a.kind = 'SAID' and a.author_id <> r.member_id)
              group by r.member_id) w on w.member_id = m.id
            left join (
              select member_id, sum(sessions) as sessions from gym.notice
              where gym_id = :gym and change = 'ADJUSTED' and told_at >= :adjusted_since group by member_id) j
              on j.member_id = m.id
            left join (
              select distinct on (member_id) member_id, region, band from gym.health_flag
              where gym_id = :gym and (until is null or until >= :today)
              order by member_id, array_position(array['TOO_HIGH', 'ACCEPTABLE', 'SAFE'], band), created_at desc) f
              on f.member_id = m.id
            where m.gym_id = :gym and m.left_on is null
            order by m.display_name, m.id""";

    private final JdbcClient client;

    FactsQuery(JdbcClient client) {
        this.client = client;
    }

    /** Everybody who belongs to the gym, by name. */
    List<RosterFacts> on(LocalDate today) {
        LocalDate since = today.minusDays(SEEN_DAYS);
        return client.sql(FACTS)
                .param("gym", CurrentGym.get().id().id())
                .param("zone", CurrentGym.zone().getId())
                .param("today", today)
                .param("seen_since", since)
                .param("seen_from", dawn(since))
                .param("due_since", today.minusWeeks(WEEKS))
                .param("wrote_since", dawn(today.minusDays(WRITTEN_DAYS)))
                .param("adjusted_since", dawn(today.minusDays(ADJUSTED_DAYS)))
                .query((row, number) -> facts(row))
                .list();
    }

    private static RosterFacts facts(ResultSet row) throws SQLException {
        String region = row.getString("region");
        return new RosterFacts(
                new MemberId(row.getObject("id", UUID.class)),
                row.getString("display_name"),
                row.getObject("joined_on", LocalDate.class),
                row.getObject("seen_on", LocalDate.class),
                row.getInt("due"),
                row.getInt("done"),
                session(row, "next"),
                row.getObject("ends_on", LocalDate.class),
                session(row, "race"),
                row.getObject("wrote_on", LocalDate.class),
                row.getInt("adjusted"),
                region == null ? null : new PainFlag(region, row.getString("band")));
    }

    private static OffsetDateTime dawn(LocalDate day) {
        return day.atStartOfDay(CurrentGym.zone()).toInstant().atOffset(ZoneOffset.UTC);
    }

    private static @Nullable NextSession session(ResultSet row, String name) throws SQLException {
        String title = row.getString(name);
        return title == null ? null : new NextSession(title, row.getObject(name + "_on", LocalDate.class));
    }
}
