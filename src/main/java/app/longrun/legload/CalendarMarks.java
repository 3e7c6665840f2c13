package app.longrun.legload;

/**
 * Tells whether anything the guard weighs has changed on calendars since somebody looked: rows whose sum for each member stays
 * the same as long as nothing has. For whoever reads it along with something else.
 */
public final class CalendarMarks {

    /**
     * Rows of a member and a {@code mark}, for {@code :gym}, {@code :members} and what is on or after {@code :since}. Sessions
     * and logs count their own changes; what does not is taken as it stands.
     */
    public static final String ROWS = """
            select s.member_id, uuid_hash_extended(s.id, s.version) as mark from gym.planned_session s
            where s.gym_id = :gym and s.member_id = any(:members) and s.on_date >= :since and s.state in ('PLANNED', 'DONE')
            union all
            select l.member_id, uuid_hash_extended(l.id, l.version) from gym.session_log l
            where l.gym_id = :gym and l.member_id = any(:members) and l.on_date >= :since and l.finished_at is not null
            union all
            select e.member_id, hashtextextended(e::text, 0) from gym.shadow e
            where e.gym_id = :gym and e.member_id = any(:members) and e.on_date >= :since
            union all
            select r.id, hashtextextended(r::text, 0) from gym.runner r where r.gym_id = :gym and r.id = any(:members)
            union all
            select h.member_id, hashtextextended(h::text, 0) from gym.runner_hours h
            where h.gym_id = :gym and h.member_id = any(:members)
            union all
            select m.member_id, hashtextextended(n::text, 0) from gym.guard_number n, unnest(:members) as m (member_id)
            where n.gym_id = :gym""";

    /** So many days before today still matter to what is planned from today on. */
    public static final int DAYS_BACK = 30;

    private CalendarMarks() {}
}
