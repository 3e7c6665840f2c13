package app.longrun.templates.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;

/** The parts of a class in their time, against its length. */
@Tag("lr-timeline")
@JsModule("./components/lr-timeline.ts")
final class Timeline extends Component {

    /** @param zone the hardest zone, 0 for lifting */
    record Bar(String name, int minutes, int zone) {}

    void show(List<Bar> bars, int minutes) {
        getElement().setPropertyList("parts", bars);
        getElement().setProperty("minutes", minutes);
    }
}
