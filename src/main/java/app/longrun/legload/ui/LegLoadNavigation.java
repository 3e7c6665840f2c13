package app.longrun.legload.ui;

import app.longrun.tenancy.GymSlug;
import org.springframework.modulith.NamedInterface;

/** The address of the leg-load rules. */
@NamedInterface("navigation")
public final class LegLoadNavigation {

    private LegLoadNavigation() {}

    /** The rules with the gym's own numbers. */
    public static String rules(GymSlug gym) {
        return "g/" + gym + "/coach/rules";
    }
}
