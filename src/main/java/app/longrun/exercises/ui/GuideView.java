package app.longrun.exercises.ui;

import app.longrun.exercises.Movement;
import app.longrun.exercises.Movements;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.ui.Page;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;

/** One movement for everybody in the gym: what it is for and where to see it done. */
@Route("g/:gym/movements/:movement")
@PermitAll
@Needs(Permission.READ_LIBRARY)
class GuideView extends Page implements BeforeEnterObserver {

    private final transient Movements movements;

    GuideView(Movements movements) {
        super("");
        this.movements = movements;
        narrow();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Movement> movement = LibraryAddress.movement(event).flatMap(movements::byId);
        if (movement.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        retitle(movement.get().name());
        lead(movement.get().purpose());
        add(new MovementFacts(movement.get()));
    }
}
