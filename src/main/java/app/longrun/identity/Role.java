package app.longrun.identity;

import static app.longrun.identity.Permission.*;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** What a person is in a gym; the permissions of several roles add up, and no role implies another. */
public enum Role {
    OWNER(
            READ_LIBRARY,
            READ_SCHEDULE,
            READ_PEOPLE,
            READ_CLAIMS,
            READ_REPORTS,
            READ_AUDIT,
            MANAGE_GYM,
            KEEP_FLOOR,
            MANAGE_PEOPLE,
            ADMIT_PEOPLE,
            READ_NOTICES,
            LEAVE_GYM,
            OWN_HISTORY),
    COACH(
            READ_LIBRARY,
            READ_SCHEDULE,
            READ_PEOPLE,
            READ_CLAIMS,
            READ_ROSTER,
            AUTHOR_MOVEMENTS,
            AUTHOR_CLASSES,
            KEEP_FLOOR,
            SCHEDULE_CLASSES,
            READ_BLOCKS,
            AUTHOR_BLOCKS,
            ASSIGN_BLOCKS,
            WRITE_CALENDAR,
            LOG_TRAINING,
            ADMIT_PEOPLE,
            READ_NOTICES,
            LEAVE_GYM,
            OWN_HISTORY),
    MEMBER(
            READ_LIBRARY,
            READ_SCHEDULE,
            BOOK_CLASSES,
            FOLLOW_PLAN,
            WRITE_CALENDAR,
            LOG_TRAINING,
            READ_NOTICES,
            LEAVE_GYM,
            OWN_HISTORY),
    /** Whoever has left the gym: never stored, but read off the state of the membership. */
    FORMER(OWN_HISTORY),
    /** An owner of a gym that is closed: never stored either. */
    KEEPER(MANAGE_GYM, OWN_HISTORY),
    /** An operator of Longrun on a visit: looks, and changes nothing. */
    SUPPORT(READ_LIBRARY, READ_SCHEDULE, READ_PEOPLE, READ_REPORTS, READ_AUDIT, VISIT_FOR_SUPPORT),
    /** Anybody at all, signed in or not. */
    VISITOR(CLAIM_FREE_CLASS, STOP_MAILS, READ_FEED);

    @SuppressWarnings("ImmutableEnumChecker") // filled once, never handed out
    private final Set<Permission> permissions;

    Role(Permission... permissions) {
        this.permissions = EnumSet.copyOf(Arrays.asList(permissions));
    }

    /** What is left of {@code roles} where the gym is closed. */
    static Role inClosedGym(Set<Role> roles) {
        return roles.contains(OWNER) ? KEEPER : FORMER;
    }

    /** Everything these roles may do together. */
    static Set<Permission> permissionsOf(Collection<Role> roles) {
        Set<Permission> all = EnumSet.noneOf(Permission.class);
        roles.forEach(role -> all.addAll(role.permissions));
        return all;
    }
}
