package app.longrun.plan.ui;

import app.longrun.calendar.SessionId;
import app.longrun.tenancy.GymSlug;
import java.time.LocalDate;
import org.springframework.modulith.NamedInterface;

/** The addresses of a member's own pages. */
@NamedInterface("navigation")
public final class PlanNavigation {

    /** The query parameter that names a day of the week shown. */
    static final String DAY = "day";

    private PlanNavigation() {}

    /** What there is to do today. */
    public static String today(GymSlug gym) {
        return "g/" + gym + "/plan";
    }

    /** The week that today lies in. */
    public static String week(GymSlug gym) {
        return today(gym) + "/week";
    }

    /** The week that {@code day} lies in. */
    public static String week(GymSlug gym, LocalDate day) {
        return week(gym) + "?" + DAY + "=" + day;
    }

    /** The month that {@code day} lies in. */
    public static String month(GymSlug gym, LocalDate day) {
        return today(gym) + "/month?" + DAY + "=" + day;
    }

    /** The classes of the next days, to take a place in. */
    public static String classes(GymSlug gym) {
        return today(gym) + "/classes";
    }

    /** The races one trains for. */
    public static String races(GymSlug gym) {
        return today(gym) + "/race";
    }

    /** What one says of oneself as a runner, and what one can lift. */
    public static String me(GymSlug gym) {
        return today(gym) + "/me";
    }

    /** A run that nobody had planned, to log it. */
    public static String run(GymSlug gym) {
        return today(gym) + "/run";
    }

    /** One session, to log it. */
    public static String session(GymSlug gym, SessionId session) {
        return today(gym) + "/session/" + session.id();
    }
}
