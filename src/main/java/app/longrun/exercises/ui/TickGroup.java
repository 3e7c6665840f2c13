package app.longrun.exercises.ui;

import app.longrun.platform.ui.Tick;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Fields that belong together under one name, with a place for what is wrong with them. */
final class TickGroup extends Composite<FieldSet> {

    private final Div boxes = new Div();
    private final Paragraph error = new Paragraph();

    TickGroup(String legend) {
        boxes.addClassName("condition-ticks");
        error.addClassName("error-text");
        getContent().addClassNames("plain-group", "wide");
        getContent().add(new FieldSet.Legend(legend), boxes, error);
    }

    Tick tick(String words, boolean isTicked) {
        Tick tick = new Tick(isTicked);
        NativeLabel label = new NativeLabel();
        label.add(tick, new Span(words));
        label.addClassName("check");
        boxes.add(label);
        return tick;
    }

    void add(Component field) {
        boxes.add(field);
    }

    void complain(String message) {
        error.setText(message);
    }

    void calm() {
        error.setText("");
    }
}
