package app.longrun.plan.ui;

import app.longrun.identity.PersonId;
import app.longrun.tenancy.GymSlug;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.shared.Registration;

/**
 * Logs a session on a phone: one element for all its sets and for how hard it was. It keeps every tap in the browser first
 * and sends it by itself, so that it works the same without signal.
 */
@Tag("lr-set-logger")
@NpmPackage(value = "idb", version = "8.0.4")
@JsModule("./components/lr-set-logger.ts")
class SetLogger extends Component {

    /** A logger of a session of {@code person} in {@code gym}; what the browser has kept of it already stays. */
    SetLogger(PersonId person, GymSlug gym, PhoneSession session) {
        getElement().setProperty("person", person.id().toString());
        getElement().setProperty("gym", gym.word());
        getElement().setPropertyBean("session", session);
    }

    /** Listens to the session being finished, which is in the database then. */
    Registration addFinishedListener(SerializableRunnable listener) {
        return getElement().addEventListener("session-finished", event -> listener.run());
    }
}
