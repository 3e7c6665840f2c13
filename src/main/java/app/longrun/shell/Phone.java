package app.longrun.shell;

import app.longrun.identity.Permission;
import app.longrun.identity.SignedIn;
import app.longrun.identity.Visit;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** What the phone does by itself on every page of a gym: keep the week, send what waits, and ask before it is left. */
@Tag("lr-phone")
@JsModule("./components/lr-phone.ts")
class Phone extends Component {

    void show(SignedIn person, Visit visit) {
        getElement().setProperty("gym", visit.gym().slug().word());
        getElement().setProperty("gymName", visit.gym().name());
        getElement().setProperty("accent", visit.gym().accent());
        getElement().setProperty("follows", visit.permissions().contains(Permission.FOLLOW_PLAN));
        getElement().setProperty("person", person.id().id().toString());
    }
}
