package app.longrun.trials;

import app.longrun.identity.SystemActor;
import app.longrun.identity.SystemDoor;
import app.longrun.tenancy.Gym;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Deletes what visitors said about pain once its 30 days are over, gym by gym. */
@Component
class HealthPurge {

    private static final Logger LOG = LoggerFactory.getLogger(HealthPurge.class);

    private final SystemDoor door;
    private final GymHealthPurge oneGym;

    HealthPurge(SystemDoor door, GymHealthPurge oneGym) {
        this.door = door;
        this.oneGym = oneGym;
    }

    /** Goes through all gyms; one that fails keeps none of the others waiting, and is reported at the end. */
    void everywhere() {
        IllegalStateException failure = new IllegalStateException("The purge did not work in every gym");
        for (Gym gym : door.gyms()) {
            try {
                int deleted = door.within(SystemActor.PURGE, gym.id(), oneGym::run);
                LOG.debug("{} health answers past their day were deleted in {}", deleted, gym.slug());
            } catch (RuntimeException e) {
                failure.addSuppressed(e);
            }
        }
        if (failure.getSuppressed().length > 0) {
            throw failure;
        }
    }
}
