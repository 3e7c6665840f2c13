package app.longrun.exercises.ui;

import app.longrun.exercises.MovementId;
import app.longrun.tenancy.GymSlug;
import org.springframework.modulith.NamedInterface;

/** The addresses of the movement library. */
@NamedInterface("navigation")
public final class ExercisesNavigation {

    private ExercisesNavigation() {}

    /** Every movement there is, for coaches. */
    public static String movements(GymSlug gym) {
        return "g/" + gym + "/coach/movements";
    }

    /** A movement to describe. */
    public static String newMovement(GymSlug gym) {
        return movements(gym) + "/new";
    }

    /** One movement with all a coach wants to know. */
    public static String movement(GymSlug gym, MovementId movement) {
        return movements(gym) + "/" + movement;
    }

    /** A movement to change for this gym. */
    public static String edit(GymSlug gym, MovementId movement) {
        return movement(gym, movement) + "/edit";
    }

    /** One movement as everybody in the gym may read it. */
    public static String guide(GymSlug gym, MovementId movement) {
        return "g/" + gym + "/movements/" + movement;
    }
}
