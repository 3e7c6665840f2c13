package app.longrun.safety.ui;

import app.longrun.calendar.SessionId;
import app.longrun.identity.MemberId;
import app.longrun.tenancy.GymSlug;
import org.springframework.modulith.NamedInterface;

/** The addresses of the pages about pain. */
@NamedInterface("navigation")
public final class SafetyNavigation {

    static final String SESSION = "session";

    private SafetyNavigation() {}

    /** One's own pain: noting it, and what follows. */
    public static String own(GymSlug gym) {
        return "g/" + gym + "/plan/pain";
    }

    /** The same, to note one that is about a session. */
    public static String own(GymSlug gym, SessionId session) {
        return own(gym) + "?" + SESSION + "=" + session.id();
    }

    /** One's own way back to running. */
    public static String wayBack(GymSlug gym) {
        return "g/" + gym + "/plan/return";
    }

    /** Everybody with a flag, for their coaches. */
    public static String flagged(GymSlug gym) {
        return "g/" + gym + "/coach/pain";
    }

    /** One member's flags, for their coaches. */
    public static String member(GymSlug gym, MemberId member) {
        return flagged(gym) + "/" + member.id();
    }
}
