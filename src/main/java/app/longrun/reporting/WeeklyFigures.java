package app.longrun.reporting;

import java.util.List;
import org.springframework.stereotype.Component;

/** The owner's figures, one statement each, counted on the clocks of the gym. */
@Component
class WeeklyFigures {

    /** The moments of both periods, as rows to join with. */
    private static final String MOMENTS = """
            (values (true, cast(:begins as timestamptz), cast(:ends as timestamptz)),
                    (false, cast(:beginsBefore as timestamptz), cast(:endsBefore as timestamptz)))
              as span (is_now, begins, ends)""";

    /** The days of both periods, as rows to join with. */
    private static final String DAYS = """
            (values (true, cast(:from as date), cast(:to as date)),
                    (false, cast(:fromBefore as date), cast(:toBefore as date)))
              as span (is_now, first_day, last_day)""";

    /** One row a week and one in total, for each period. */
    private static final String BY_WEEK = " group by grouping sets ((is_now, monday), (is_now))";

    private static final String ATTENDANCE = """
            select is_now, monday, count(member_id) as members, count(claim_id) as guests
            from (
              select is_now, date_trunc('week', c.starts_at at time zone :zone)::date as monday, b.member_id, b.claim_id
              from %s
              join gym.scheduled_class c on c.gym_id = :gym and c.starts_at >= span.begins and c.starts_at < span.ends
              join gym.booking b on b.gym_id = c.gym_id and b.class_id = c.id
              where b.state = 'ATTENDED') as place
            """.formatted(MOMENTS) + BY_WEEK;

    private static final String ADHERENCE = """
            select is_now, monday, count(*) filter (where state = 'DONE') as done, count(*) as due
            from (
              select is_now, date_trunc('week', p.on_date::timestamp)::date as monday, p.state
              from %s
              join gym.planned_session p on p.gym_id = :gym and p.on_date between span.first_day and span.last_day
              where p.state <> 'CANCELLED' and (p.visible_from <= p.on_date or p.state = 'DONE')) as session
            """.formatted(DAYS) + BY_WEEK;

    private static final String ACTIVE = """
            select is_now, monday, count(distinct member_id) as members
            from (
              select is_now, date_trunc('week', c.starts_at at time zone :zone)::date as monday, b.member_id
              from %s
              join gym.scheduled_class c on c.gym_id = :gym and c.starts_at >= span.begins and c.starts_at < span.ends
              join gym.booking b on b.gym_id = c.gym_id and b.class_id = c.id
              where b.state = 'ATTENDED' and b.member_id is not null
              union all
              select is_now, date_trunc('week', l.on_date::timestamp)::date, l.member_id
              from %s
              join gym.session_log l on l.gym_id = :gym and l.on_date between span.first_day and span.last_day
              where l.finished_at is not null) as sign_of_life
            """.formatted(MOMENTS, DAYS) + BY_WEEK;

    private static final String TRIALS = """
            select is_now, monday, count(*) as claimed,
                   count(*) filter (where step in ('ATTENDED', 'CONVERTED')) as attended,
                   count(*) filter (where step = 'CONVERTED') as converted,
                   count(*) filter (where step = 'CANCELLED') as cancelled
            from (
              select is_now, date_trunc('week', t.claimed_at at time zone :zone)::date as monday, %s as step
              from %s
              join gym.trial_claim t on t.gym_id = :gym and t.claimed_at >= span.begins and t.claimed_at < span.ends
              left join gym.booking b on b.gym_id = t.gym_id and b.class_id = t.class_id and b.claim_id = t.id) as claim
            """.formatted(RowQuery.CLAIM_STEP, MOMENTS) + BY_WEEK;

    private final WeeklyQuery query;

    WeeklyFigures(WeeklyQuery query) {
        this.query = query;
    }

    /** Attended places in the classes that began in each week. */
    Weekly<Attendance> attendance(Compared<Period> periods, List<Week> weeks) {
        return query.ask(
                ATTENDANCE,
                periods,
                weeks,
                new Attendance(0, 0),
                (row, number) -> new Attendance(row.getInt("members"), row.getInt("guests")));
    }

    /** Planned sessions of each week that were done, out of those not cancelled; the periods hold only what is due. */
    Weekly<Adherence> adherence(Compared<Period> periods, List<Week> weeks) {
        return query.ask(
                ADHERENCE,
                periods,
                weeks,
                new Adherence(0, 0),
                (row, number) -> new Adherence(row.getInt("done"), row.getInt("due")));
    }

    /** Members who attended a class or finished a log in each week; the total counts everybody once. */
    Weekly<Integer> active(Compared<Period> periods, List<Week> weeks) {
        return query.ask(ACTIVE, periods, weeks, 0, (row, number) -> row.getInt("members"));
    }

    /** What became of the free classes claimed in each week. */
    Weekly<Funnel> trials(Compared<Period> periods, List<Week> weeks) {
        return query.ask(
                TRIALS,
                periods,
                weeks,
                new Funnel(0, 0, 0, 0),
                (row, number) -> new Funnel(
                        row.getInt("claimed"),
                        row.getInt("attended"),
                        row.getInt("converted"),
                        row.getInt("cancelled")));
    }
}
