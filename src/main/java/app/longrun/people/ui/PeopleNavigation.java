package app.longrun.people.ui;

import app.longrun.tenancy.GymSlug;
import org.springframework.modulith.NamedInterface;

/** The addresses of the pages about people. */
@NamedInterface("navigation")
public final class PeopleNavigation {

    private PeopleNavigation() {}

    /** Everybody in the gym, for its owners. */
    public static String people(GymSlug gym) {
        return "g/" + gym + "/people";
    }

    /** Who asks to join, for coaches. */
    public static String requests(GymSlug gym) {
        return "g/" + gym + "/coach/requests";
    }
}
