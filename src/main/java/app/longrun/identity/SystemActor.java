package app.longrun.identity;

import app.longrun.tenancy.HealthAccess;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** The application itself, acting under a name with just the permissions of its task. */
public enum SystemActor {
    /** Writes a new member's row when somebody joins a gym. */
    REGISTRAR(HealthAccess.SELF, Permission.ADMIT_PEOPLE),
    /** Renders and sends the mails that wait. */
    MAILER(HealthAccess.SELF, Permission.READ_CLAIMS, Permission.READ_SCHEDULE, Permission.SEND_NOTICES),
    /** Deletes what is past its day. */
    PURGE(HealthAccess.PURGE, Permission.READ_CLAIMS),
    /** Deletes and pseudonymises what a gym keeps about a person who asked for it. */
    ERASER(HealthAccess.PURGE, Permission.ERASE_PERSON),
    /** Tells each gym of a person when they train in the others, and nothing else. */
    SHADOWS(HealthAccess.SELF, Permission.CAST_SHADOWS),
    /** Puts what repeats onto calendars, night after night. */
    PLANNER(HealthAccess.SELF, Permission.READ_ROSTER, Permission.WRITE_CALENDAR),
    /** Follows the rules of pain when a morning has passed. */
    PAIN_RULES(
            HealthAccess.RULES,
            Permission.FOLLOW_PAIN_RULES,
            Permission.READ_LIBRARY,
            Permission.READ_ROSTER,
            Permission.WRITE_CALENDAR),
    /** Deletes what a closed gym held. */
    CLOSER(HealthAccess.PURGE, Permission.EMPTY_GYM),
    /** Writes what an operator did onto the trail of the gym it was done to. */
    OPERATOR(HealthAccess.SELF, Permission.VISIT_FOR_SUPPORT),
    /** Opens the demo gyms. */
    DEMO(
            HealthAccess.RULES,
            Permission.FOLLOW_PAIN_RULES,
            Permission.READ_LIBRARY,
            Permission.READ_BLOCKS,
            Permission.AUTHOR_MOVEMENTS,
            Permission.AUTHOR_CLASSES,
            Permission.KEEP_FLOOR,
            Permission.READ_SCHEDULE,
            Permission.ASSIGN_BLOCKS,
            Permission.READ_ROSTER,
            Permission.WRITE_CALENDAR);

    private final HealthAccess health;

    @SuppressWarnings("ImmutableEnumChecker") // filled once, never handed out
    private final Set<Permission> permissions;

    SystemActor(HealthAccess health, Permission... permissions) {
        this.health = health;
        this.permissions = EnumSet.noneOf(Permission.class);
        this.permissions.addAll(Arrays.asList(permissions));
    }

    HealthAccess health() {
        return health;
    }

    Caller caller() {
        return new Caller(null, null, name(), Set.of(), EnumSet.copyOf(permissions));
    }
}
