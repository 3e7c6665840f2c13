package app.longrun.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** What a page shows before there is anything on it: what to do first, and the action that does it. */
public final class EmptyState extends Composite<Div> {

    /** A headline, a sentence that says what to do first, and the actions that do it (none is allowed). */
    public EmptyState(String headline, String firstStep, Component... actions) {
        getContent().addClassName("empty");
        getContent().add(new H2(headline), new Paragraph(firstStep));
        if (actions.length > 0) {
            Div row = new Div(actions);
            row.addClassName("actions");
            getContent().add(row);
        }
    }
}
