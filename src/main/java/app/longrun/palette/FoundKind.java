package app.longrun.palette;

import app.longrun.identity.Permission;

/** What can be found, by whom, and where it lies. */
public enum FoundKind {
    /** Somebody who trains here. */
    MEMBER(Permission.READ_ROSTER, """
            select m.id::text, m.display_name as title, null::timestamptz as starts_at, null::date as on_day
            from gym.member m where m.gym_id = :gym and m.left_on is null"""),
    /** A class that is on, or was today. */
    CLASS(Permission.READ_ROSTER, """
            select c.id::text, c.name, c.starts_at, null::date from gym.scheduled_class c
            where c.gym_id = :gym and not c.is_cancelled and c.starts_at >= :dawn"""),
    /** A template of the gym's own. */
    TEMPLATE(Permission.AUTHOR_CLASSES, """
            select t.id::text, t.name, null::timestamptz, null::date from gym.class_template t
            where t.gym_id = :gym and t.archived_at is null"""),
    /** A strength block, of the library or of the gym's own. */
    BLOCK(Permission.READ_BLOCKS, """
            select k.code, k.name, null::timestamptz, null::date from catalog.block k
            union all
            select b.family::text, b.name, null::timestamptz, null::date from gym.block b
            where b.gym_id = :gym and b.library_code is null and b.archived_at is null
              and b.number = (select max(n.number) from gym.block n where n.gym_id = :gym and n.family = b.family)"""),
    /** A session on the caller's own plan. */
    SESSION(Permission.FOLLOW_PLAN, """
            select s.id::text, s.title, null::timestamptz, s.on_date from gym.planned_session s
            where s.gym_id = :gym and s.member_id = :self and s.state = 'PLANNED' and s.on_date >= :today""");

    /** How many of a kind are offered. */
    private static final int MOST = 5;

    private final Permission permission;
    private final String rows;

    FoundKind(Permission permission, String rows) {
        this.permission = permission;
        this.rows = rows;
    }

    Permission permission() {
        return permission;
    }

    /** The best of its kind: those whose name begins with what was typed first, then the nearest, then by name. */
    String best() {
        return """
                (select '%s' as kind, f.*,
                   row_number() over (order by f.title not ilike :start, f.starts_at, f.on_day, f.title, f.key) as place
                 from (%s) f (key, title, starts_at, on_day)
                 where f.title ilike all(:parts)
                 order by place limit %d)""".formatted(name(), rows, MOST);
    }
}
