package app.longrun.legload.ui;

import app.longrun.identity.MemberId;
import app.longrun.tenancy.GymSlug;
import org.springframework.modulith.NamedInterface;

/** The addresses of the pages about leg load. */
@NamedInterface("navigation")
public final class LegLoadNavigation {

    private LegLoadNavigation() {}

    /** The rules with the gym's own numbers. */
    public static String rules(GymSlug gym) {
        return "g/" + gym + "/coach/rules";
    }

    /** What the rules say of a member, and what of theirs is still open. */
    public static String legs(GymSlug gym, MemberId member) {
        return "g/" + gym + "/coach/legs/" + member.id();
    }
}
