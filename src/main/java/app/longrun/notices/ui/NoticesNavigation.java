package app.longrun.notices.ui;

import app.longrun.tenancy.GymSlug;
import org.springframework.modulith.NamedInterface;

/** The addresses of what one was told. */
@NamedInterface("navigation")
public final class NoticesNavigation {

    private NoticesNavigation() {}

    /** What this gym has told one. */
    public static String notices(GymSlug gym) {
        return "g/" + gym + "/notices";
    }

    /** How one wants to be told. */
    public static String choices(GymSlug gym) {
        return notices(gym) + "/choices";
    }
}
