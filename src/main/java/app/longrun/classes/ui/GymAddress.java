package app.longrun.classes.ui;

import app.longrun.tenancy.GymSlug;
import com.vaadin.flow.router.BeforeEvent;
import java.util.Optional;
import java.util.UUID;

/** What the address of a page says: the gym, and the thing it is about. */
final class GymAddress {

    private GymAddress() {}

    /** The gym, which the frame has checked already. */
    static GymSlug gym(BeforeEvent event) {
        return new GymSlug(event.getRouteParameters().get("gym").orElseThrow());
    }

    /** The id in the place called {@code name}; empty for anything that is no id. */
    static Optional<UUID> id(BeforeEvent event, String name) {
        return event.getRouteParameters().get(name).flatMap(GymAddress::parse);
    }

    private static Optional<UUID> parse(String typed) {
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
