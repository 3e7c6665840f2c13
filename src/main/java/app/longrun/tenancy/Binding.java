package app.longrun.tenancy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a transaction is locked to: one gym, one caller and the health rows that caller may see.
 *
 * @param person the caller, none for a visitor or a system actor
 */
public record Binding(Gym gym, @Nullable UUID person, HealthAccess health) {

    /** The statement that tells the database; ids are UUIDs and the rest is ours, so nothing needs escaping. */
    String statement() {
        return "set local app.gym_id = '%s'; set local app.person_id = '%s'; set local app.health = '%s'"
                .formatted(gym.id().id(), person == null ? "" : person, health.setting());
    }
}
