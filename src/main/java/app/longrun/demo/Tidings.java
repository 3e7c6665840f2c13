package app.longrun.demo;

import app.longrun.tenancy.CurrentGym;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the people of a told story were told of it, and how they like to read it. */
@Component
class Tidings {

    private static final String BLOCKS = """
            insert into gym.notice (gym_id, id, member_id, change, what, sessions, on_day, told_at, read_at)
            select a.gym_id, gen_random_uuid(), a.member_id, 'ASSIGNED', b.name, count(s.id), min(s.on_date), a.assigned_at,
                   case when a.ends_on < :today then a.assigned_at + interval '3 hours' end
            from gym.assignment a
            join gym.block b on b.gym_id = a.gym_id and b.id = a.block_id
            join gym.planned_session s on s.gym_id = a.gym_id and s.assignment_id = a.id
            where a.gym_id = :gym
            group by a.gym_id, a.id, b.name""";

    private static final String EVENING_READERS = """
            insert into gym.notice_choice (gym_id, id, plan, classes, digest_at)
            select gym_id, id, 'DIGEST', 'DIGEST', '18:30' from gym.member
            where gym_id = :gym order by joined_on limit 3""";

    private static final String FILTERS = """
            insert into gym.roster_filter (gym_id, id, member_id, name, words, shown, from_weeks, to_weeks)
            select gym_id, gen_random_uuid(), coach_id, 'Next in the taper', '', 'RACE', 0, 3
            from (select distinct gym_id, coach_id from gym.scheduled_class where gym_id = :gym) coaches""";

    private static final String REMARKS = """
            insert into gym.remark (gym_id, id, session_id, member_id, author_id, kind, said, said_at)
            select s.gym_id, gen_random_uuid(), s.id, s.member_id, w.author, 'SAID', w.said, l.finished_at + w.later
            from gym.session_log l
            join gym.planned_session s on s.gym_id = l.gym_id and s.id = l.id
            join gym.assignment a on a.gym_id = s.gym_id and a.id = s.assignment_id
            cross join lateral (values
              (s.member_id, 'Last set was slow, the ones before felt easy.', interval '1 minute'),
              (a.assigned_by, 'Good. Stay on this weight next week and keep the last set crisp.', interval '5 hours'))
              as w (author, said, later)
            where l.gym_id = :gym and l.finished_at is not null and l.on_date >= cast(:today as date) - 9
              and l.rpe_tenths >= 70""";

    private static final String RACERS = """
            with named as (
              insert into gym.member_group (gym_id, id, name, changed_at)
              values (:gym, gen_random_uuid(), 'Racing soon', now()) returning gym_id, id)
            insert into gym.grouped_member (gym_id, group_id, member_id)
            select distinct n.gym_id, n.id, s.member_id
            from named n join gym.planned_session s on s.gym_id = :gym
            where s.kind = 'RACE' and s.state = 'PLANNED' and s.on_date >= :today""";

    private static final String FEEDS = """
            insert into gym.calendar_feed (gym_id, id, token_hash, made_at, last_read_on)
            select gym_id, id, sha256(convert_to(gen_random_uuid()::text, 'UTF8')), now() - interval '20 days', :today
            from gym.member where gym_id = :gym order by joined_on limit 2""";

    private static final String READINESS =
            "insert into gym.clearance_rule (gym_id, blocks_ask, classes_ask) values (:gym, false, false)";

    private final JdbcClient client;

    Tidings(JdbcClient client) {
        this.client = client;
    }

    /** Tells the bound gym's members of their blocks, lets two calendars read along, and gives its coaches a filter and a group; what is over has been read. */
    void tell(Setting setting) {
        client.sql(BLOCKS)
                .param("gym", CurrentGym.get().id().id())
                .param("today", setting.today())
                .update();
        client.sql(EVENING_READERS).param("gym", CurrentGym.get().id().id()).update();
        client.sql(REMARKS)
                .param("gym", CurrentGym.get().id().id())
                .param("today", setting.today())
                .update();
        client.sql(READINESS).param("gym", CurrentGym.get().id().id()).update();
        client.sql(FILTERS).param("gym", CurrentGym.get().id().id()).update();
        client.sql(FEEDS)
                .param("gym", CurrentGym.get().id().id())
                .param("today", setting.today())
                .update();
        client.sql(RACERS)
                .param("gym", CurrentGym.get().id().id())
                .param("today", setting.today())
                .update();
    }
}
