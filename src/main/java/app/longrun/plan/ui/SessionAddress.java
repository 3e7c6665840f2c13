package app.longrun.plan.ui;

import app.longrun.calendar.SessionId;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Optional;

/** Reads which session an address names. */
final class SessionAddress {

    private SessionAddress() {}

    static Optional<SessionId> of(BeforeEnterEvent event) {
        return event.getRouteParameters().get("session").flatMap(SessionId::from);
    }
}
