package app.longrun.plan.ui;

import app.longrun.identity.PersonId;
import app.longrun.tenancy.GymSlug;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Logs a run that nobody had planned; kept on the phone first, like everything that is logged. */
@Tag("lr-run-logger")
@JsModule("./components/lr-run-logger.ts")
class RunLogger extends Component {

    RunLogger(PersonId person, GymSlug gym) {
        getElement().setProperty("person", person.id().toString());
        getElement().setProperty("gym", gym.word());
    }
}
