package app.longrun.exercises.ui;

import app.longrun.exercises.MovementId;
import app.longrun.tenancy.GymSlug;
import com.vaadin.flow.router.BeforeEvent;
import java.util.Optional;

/** What the address of a page says: the gym, and the movement it is about. */
final class LibraryAddress {

    private LibraryAddress() {}

    /** The gym, which the frame has checked already. */
    static GymSlug gym(BeforeEvent event) {
        return new GymSlug(event.getRouteParameters().get("gym").orElseThrow());
    }

    /** The movement; empty for anything that is no id. */
    static Optional<MovementId> movement(BeforeEvent event) {
        return event.getRouteParameters().get("movement").flatMap(MovementId::from);
    }
}
