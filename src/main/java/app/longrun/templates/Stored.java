package app.longrun.templates;

import app.longrun.tenancy.GymOwned;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The stored parts of something that is written anew: a known one is changed in place, so that only changes are saved. */
final class Stored<T extends GymOwned> {

    private final Map<UUID, T> left = new HashMap<>();

    Stored(List<T> parts) {
        parts.forEach(part -> left.put(part.getId(), part));
    }

    /** Hands out the part with this id, once. */
    Optional<T> take(@Nullable UUID id) {
        return Optional.ofNullable(left.remove(id));
    }

    /** The parts nobody took. */
    List<T> rest() {
        return List.copyOf(left.values());
    }
}
