package app.longrun.templates.ui;

import app.longrun.tenancy.GymSlug;
import com.vaadin.flow.router.BeforeEvent;
import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** What the address of a page says: the gym, and the thing it is about. */
@NamedInterface("page")
public final class GymAddress {

    private GymAddress() {}

    /** The gym, which the frame has checked already. */
    public static GymSlug gym(BeforeEvent event) {
        return new GymSlug(event.getRouteParameters().get("gym").orElseThrow());
    }

    /** The id in the place called {@code name}; empty for anything that is no id. */
    public static Optional<UUID> id(BeforeEvent event, String name) {
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
