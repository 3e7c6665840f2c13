package app.longrun.runners.ui;

import app.longrun.identity.MemberId;
import app.longrun.tenancy.GymSlug;
import org.springframework.modulith.NamedInterface;

/** The addresses of the pages about runners. */
@NamedInterface("navigation")
public final class RunnersNavigation {

    private RunnersNavigation() {}

    /** One's own key runs, hours and thresholds. */
    public static String runs(GymSlug gym) {
        return "g/" + gym + "/plan/runs";
    }

    /** A member as a runner, for their coach. */
    public static String runner(GymSlug gym, MemberId member) {
        return "g/" + gym + "/coach/runners/" + member.id();
    }
}
