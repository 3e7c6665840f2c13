package app.longrun.classes.ui;

import app.longrun.classes.ClassId;
import app.longrun.tenancy.GymSlug;
import org.springframework.modulith.NamedInterface;

/** The addresses of the coach's class pages. */
@NamedInterface("navigation")
public final class ClassesNavigation {

    private ClassesNavigation() {}

    /** What is on in the coming two weeks. */
    public static String schedule(GymSlug gym) {
        return "g/" + gym + "/coach/schedule";
    }

    /** Who comes to a class. */
    public static String roster(GymSlug gym, ClassId scheduled) {
        return schedule(gym) + "/" + scheduled.id();
    }
}
