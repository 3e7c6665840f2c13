package app.longrun.gyms.ui;

import app.longrun.tenancy.GymSlug;
import org.springframework.modulith.NamedInterface;

/** The addresses of a gym's own pages. */
@NamedInterface("navigation")
public final class GymsNavigation {

    private GymsNavigation() {}

    /** What the gym is called, how it counts and what lies on its floor. */
    public static String settings(GymSlug gym) {
        return "g/" + gym + "/settings";
    }
}
