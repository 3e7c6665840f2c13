package app.longrun.classes;

import app.longrun.tenancy.GymOwned;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The stored parts of something that is written anew: known ones are changed in place, so that only changes are saved. */
final class Stored<T extends GymOwned> {

    private final List<T> parts;
    private final List<T> kept = new ArrayList<>();

    Stored(List<T> parts) {
        this.parts = parts;
    }

    void keep(@Nullable UUID id, Consumer<T> change, Supplier<T> create) {
        Optional<T> known = parts.stream()
                .filter(part -> part.getId().equals(id) && !kept.contains(part))
                .findFirst();
        known.ifPresentOrElse(
                part -> {
                    change.accept(part);
                    kept.add(part);
                },
                () -> kept.add(create.get()));
    }

    void dropTheRest() {
        parts.retainAll(kept);
        kept.stream().filter(part -> !parts.contains(part)).forEach(parts::add);
    }
}
