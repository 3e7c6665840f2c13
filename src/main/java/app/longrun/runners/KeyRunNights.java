package app.longrun.runners;

import app.longrun.identity.SystemActor;
import app.longrun.identity.SystemDoor;
import app.longrun.tenancy.Gym;
import org.springframework.stereotype.Component;

/** Goes through all gyms, each in its own transaction. */
@Component
class KeyRunNights {

    private final SystemDoor door;
    private final KeyRunNight night;

    KeyRunNights(SystemDoor door, KeyRunNight night) {
        this.door = door;
        this.night = night;
    }

    /** A gym that fails keeps none of the others waiting and is reported at the end. */
    void settleAll() {
        IllegalStateException failure = new IllegalStateException("Not every gym's key runs could be settled");
        for (Gym gym : door.gyms()) {
            try {
                door.within(SystemActor.PLANNER, gym.id(), () -> {
                    night.settle();
                    return true;
                });
            } catch (RuntimeException e) {
                failure.addSuppressed(e);
            }
        }
        if (failure.getSuppressed().length > 0) {
            throw failure;
        }
    }
}
