package app.longrun.plan.ui;

import app.longrun.identity.PersonId;
import app.longrun.identity.SignedIn;
import app.longrun.tenancy.GymSlug;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.shared.Registration;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Logs a session on a phone: one element for all its sets and for how hard it was. It keeps every tap in the browser first
 * and sends it by itself, so that it works the same without signal.
 */
@Tag("lr-set-logger")
@NpmPackage(value = "idb", version = "8.0.4")
@JsModule("./components/lr-set-logger.ts")
class SetLogger extends Component {

    /** A logger for whoever is signed in here, of their own session or as a coach of a member's; what the browser has kept stays. */
    SetLogger(GymSlug gym, PhoneSession session) {
        PersonId reader = SignedIn.in(SecurityContextHolder.getContext().getAuthentication())
                .orElseThrow()
                .id();
        getElement().setProperty("person", reader.id().toString());
        getElement().setProperty("gym", gym.word());
        getElement().setPropertyBean("session", session);
    }

    /** Listens to the session being finished, which is in the database then. */
    Registration addFinishedListener(SerializableRunnable listener) {
        return getElement().addEventListener("session-finished", event -> listener.run());
    }
}
