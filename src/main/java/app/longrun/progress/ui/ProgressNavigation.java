package app.longrun.progress.ui;

import app.longrun.identity.MemberId;
import app.longrun.tenancy.GymSlug;
import org.springframework.modulith.NamedInterface;

/** The addresses of the pages about progress. */
@NamedInterface("navigation")
public final class ProgressNavigation {

    private ProgressNavigation() {}

    /** One's own. */
    public static String mine(GymSlug gym) {
        return "g/" + gym + "/plan/progress";
    }

    /** A member's, for their coach. */
    public static String member(GymSlug gym, MemberId member) {
        return "g/" + gym + "/coach/progress/" + member.id();
    }
}
