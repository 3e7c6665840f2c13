package app.longrun.clearance.ui;

import app.longrun.identity.MemberId;
import app.longrun.tenancy.GymSlug;
import org.springframework.modulith.NamedInterface;

/** The addresses of the pages about readiness. */
@NamedInterface("navigation")
public final class ClearanceNavigation {

    private ClearanceNavigation() {}

    /** One's own readiness check. */
    public static String check(GymSlug gym) {
        return "g/" + gym + "/plan/readiness";
    }

    /** How ready everybody is, for their coaches. */
    public static String all(GymSlug gym) {
        return "g/" + gym + "/coach/clearance";
    }

    /** One member's clearances. */
    public static String of(GymSlug gym, MemberId member) {
        return all(gym) + "/" + member.id();
    }
}
