package app.longrun.plan.ui;

import app.longrun.calendar.SessionId;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Optional;
import java.util.UUID;

/** Reads which session an address names. */
final class SessionAddress {

    private SessionAddress() {}

    static Optional<SessionId> of(BeforeEnterEvent event) {
        try {
            return event.getRouteParameters()
                    .get("session")
                    .map(UUID::fromString)
                    .map(SessionId::new);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
