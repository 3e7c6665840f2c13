package app.longrun.calendar.ui;

import app.longrun.calendar.SessionId;
import app.longrun.identity.MemberId;
import app.longrun.tenancy.GymSlug;
import java.time.LocalDate;
import org.springframework.modulith.NamedInterface;

/** The addresses of members' calendars. */
@NamedInterface("navigation")
public final class CalendarNavigation {

    static final String DAY = "day";

    private CalendarNavigation() {}

    /** This week of a member. */
    public static String member(GymSlug gym, MemberId member) {
        return "g/" + gym + "/coach/calendar/" + member.id();
    }

    /** A session on a member's calendar, with what was logged of it; the page lies where the sheets are made. */
    public static String session(GymSlug gym, SessionId session) {
        return "g/" + gym + "/coach/session/" + session.id();
    }

    /** The week of a member that {@code day} lies in. */
    static String member(GymSlug gym, MemberId member, LocalDate day) {
        return member(gym, member) + "?" + DAY + "=" + day;
    }
}
