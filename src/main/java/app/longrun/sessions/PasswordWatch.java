package app.longrun.sessions;

import app.longrun.signin.PasswordChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Signs a person out everywhere else once they have changed their password. */
@Component
class PasswordWatch {

    private final OpenSessions sessions;

    PasswordWatch(OpenSessions sessions) {
        this.sessions = sessions;
    }

    @EventListener
    void passwordChanged(PasswordChanged change) {
        sessions.endAll(change.person(), true);
    }
}
