package app.longrun.templates.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** Who else has the page open. */
final class OthersHere extends Composite<Paragraph> {

    OthersHere() {
        getContent().addClassName("quiet");
        getContent().getElement().setAttribute("role", "status");
    }

    void show(List<String> names) {
        getContent()
                .setText(
                        names.isEmpty()
                                ? ""
                                : getTranslation("templates.others", String.join(", ", names), names.size()));
    }
}
