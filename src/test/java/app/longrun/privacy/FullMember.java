package app.longrun.privacy;

import app.longrun.TestGyms.Someone;

/** Gives a member a row in every table of a gym that can hold a person, with words of their own wherever there is room. */
final class FullMember {

    /** Words that only this person could have said; none may be left anywhere after erasing. */
    static final String WORDS = "Ullevi in the rain";

    private FullMember() {}

    static void fill(Administrator database, Someone someone, Someone coach) {
        String sql = """
                insert into gym.runner values (:gym, :member, '{1,3}', 71500, 0);
                insert into gym.consent values (:gym, gen_random_uuid(), :member, :person, 'HEALTH', 1, now(), null);
                insert into gym.pain_report values (:gym, gen_random_uuid(), :member, :person, 'knee', 'LEFT', current_date, 4, 3, 2, true, now());
                insert into gym.pain_site values (:gym, gen_random_uuid(), :member, :person, 'knee', 'LEFT', true, false, false, 0, 0,
                  current_date, null, null, 'HOLD', '{}', true, now());
                insert into gym.pain_change values (:gym, gen_random_uuid(), :member, :person, 'knee', 'LEFT', 'HELD', 'back_squat', '',
                  'HOLD', 2, current_date, now(), null, true);
                insert into gym.pain_review values (:gym, gen_random_uuid(), :member, :person, 'knee', 'LEFT', 'SAID', ':words', :coach,
                  now(), true);
                insert into gym.readiness_check values (:gym, gen_random_uuid(), :member, :person, '{"chest": false}', true, true, now());
                insert into gym.run_return values (:gym, :class, :member, :person, 'knee', 'LEFT', false, null, '{WALK}', current_date, null, true);
                insert into gym.return_session values (:gym, gen_random_uuid(), :class, :member, :person, current_date, 1, true);
                insert into gym.readiness values (:gym, gen_random_uuid(), :member, :person, 'NONE', current_date, true);
                insert into gym.clearance values (:gym, gen_random_uuid(), :member, :person, current_date, current_date + 90, 'Dr Lee', true, now());
                insert into gym.health_flag values (:gym, gen_random_uuid(), :member, :person, 'knee', 'SAFE', null, true, now());
                insert into gym.planned_session (gym_id, id, member_id, kind, on_date, minutes, title, purpose, state, race_priority, version)
                  values (:gym, gen_random_uuid(), :member, 'RACE', current_date + 9, 0, ':words', ':words', 'PLANNED', 'A', 0);
                insert into gym.guard_override values (:gym, gen_random_uuid(), :member, :session, 'R1', 'WARN', localtimestamp,
                  localtimestamp, ':words', :member, now());
                insert into gym.key_run values (:gym, gen_random_uuid(), :member, :member, 'LONG', ':words', 7, null, 100, 18000,
                  current_date, null, 2, true, 0);
                insert into gym.runner_threshold values (:gym, gen_random_uuid(), :member, 'PACE', 275, current_date, 'TEST', :member);
                insert into gym.runner_hours values (:gym, gen_random_uuid(), :member, 1, '18:00', '20:00');
                insert into gym.shadow values (:gym, gen_random_uuid(), :member, 'RUN', current_date + 2, null, 60, 1, false, null, 9000, false);
                insert into gym.session_log values (:gym, :session, :member, :person, 'RUN', current_date - 1, now(), now(), 65, 50, 8000, 100, 0);
                insert into gym.set_log values (:gym, gen_random_uuid(), :session, :member, 'back_squat', 'A1', 1, '3x5@RPE8', 80000, null, null,
                  5, 'REPS', false, 82500, '82.5', 'KG', 80, now());
                insert into gym.set_aside values (:gym, gen_random_uuid(), gen_random_uuid(), :session, :member, 'A1', 2, 'UNDONE', 2, '{}',
                  'NORMAL', 5, 'REPS', false, 80000, '80', 'KG', 80, now());
                insert into gym.remark values (:gym, gen_random_uuid(), :session, :member, :member, 'SAID', ':words', null, null, now());
                insert into gym.lift_max values (:gym, gen_random_uuid(), :member, 'back_squat', current_date, 100000, 'EPLEY', false, 'SET', 0);
                insert into gym.class_template values (:gym, :class, null, 'T :class', 60, '', 'none', 'SECRET COACH NOTE', false, false, 0, 0, now());
                insert into gym.class_template_version values (:gym, gen_random_uuid(), :class, 1, :member, now(), 'Evening', 60, '', 'none',
                  'SECRET COACH NOTE', false, 'SECRET COACH NOTE');
                insert into gym.scheduled_class values (:gym, :class, :class, :member, now(), 60, 'Evening', 10, 2, false, 0);
                insert into gym.booking values (:gym, gen_random_uuid(), :class, :member, null, null, 'ATTENDED', now(), 0);
                insert into gym.trial_claim values (:gym, :claim, :class, ':name', ':email', ':words', current_date, 3, 'ATTENDED', null, now(), 0);
                insert into gym.claim_health values (:gym, :claim, null, true, now(), current_date + 30, true);
                insert into gym.booking values (:gym, gen_random_uuid(), :class, null, :claim, ':name', 'ATTENDED', now(), 0);
                insert into gym.block values (:gym, :class, null, 1, 'Block 1', 4, '{A}', 45, 'GOAL OF THE GYM', '', '', '', 24, now(), 0);
                insert into gym.assignment (gym_id, id, block_id, member_id, assigned_by, starts_on, ends_on, lifts_on, state, assigned_at, version) values (:gym, gen_random_uuid(), :class, :member, :coach, current_date, current_date + 27, '{1}', 'ACTIVE', now(), 0);
                insert into gym.member_group values (:gym, :class, 'G ' || :class, now());
                insert into gym.grouped_member values (:gym, :class, :member);
                insert into gym.notice values (:gym, gen_random_uuid(), :member, 'MOVED', ':words', 1, current_date, null, now());
                insert into gym.roster_filter values (:gym, gen_random_uuid(), :member, ':words', '', 'PAIN', 0, 4);
                insert into gym.calendar_feed values (:gym, :member, sha256(('feed' || :member)::bytea), now(), current_date);
                insert into gym.notice_choice values (:gym, :member, 'DIGEST', 'MAIL', '18:00');
                insert into audit.entry (gym_id, id, at, member_id, actor, action, subject, about)
                  values (:gym, gen_random_uuid(), now(), :coach, 'member', 'read', 'health flags', :member)""";
        database.run(sql.replace(":gym", quoted(someone.gym().id().id()))
                .replace(":member", quoted(someone.member().id()))
                .replace(":person", quoted(someone.person().id()))
                .replace(":coach", quoted(coach.member().id()))
                .replace(":session", quoted(java.util.UUID.randomUUID()))
                .replace("T :class", "T " + java.util.UUID.randomUUID())
                .replace(":class", quoted(java.util.UUID.randomUUID()))
                .replace(":claim", quoted(java.util.UUID.randomUUID()))
                .replace(":words", WORDS)
                .replace(":name", someone.name())
                .replace(":email", someone.email()));
    }

    private static String quoted(Object value) {
        return "'" + value + "'";
    }
}
