package app.longrun.plan.ui;

import app.longrun.exercises.Movement;
import app.longrun.platform.Refusal;
import app.longrun.platform.WeightUnit;
import app.longrun.platform.ui.ErrorText;
import app.longrun.platform.ui.FormField;
import app.longrun.prescriptions.Load;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.util.List;

/** The fields of a weight that was lifted once. */
final class MaxForm extends Composite<Section> {

    private static final String OPTIONS = "lift-names";

    private final WeightUnit unit;
    private final Input lift = new Input();
    private final FormField day = FormField.typed("date", getTranslation("plan.me.max.day"), "");
    private final FormField weight;
    private final ErrorText error = new ErrorText();
    private final NativeButton add = new NativeButton(getTranslation("plan.me.max.add"));

    MaxForm(List<Movement> lifts, WeightUnit unit) {
        this.unit = unit;
        this.weight = FormField.text(getTranslation("plan.me.max.weight", unit.symbol()), "");
        lift.getElement().setAttribute("list", OPTIONS);
        Element options = new Element("datalist").setAttribute("id", OPTIONS);
        lifts.forEach(movement -> options.appendChild(new Element("option").setAttribute("value", movement.name())));
        Div fields = new Div(new FormField(getTranslation("plan.me.max.lift"), lift), weight, day);
        fields.addClassName("form");
        add.addClassName("primary-button");
        getContent().addClassNames("section", "card");
        getContent().add(new H2(getTranslation("plan.me.max.new")), fields, error, new Div(add));
        getContent().getElement().appendChild(options);
    }

    void onAdd(Runnable action) {
        add.addClickListener(click -> action.run());
    }

    /** Whether {@code work} was done; says what was refused, and what was typed stays. */
    boolean attempt(Runnable work) {
        error.clear();
        try {
            work.run();
            return true;
        } catch (Refusal refusal) {
            error.show(getTranslation(refusal.key(), refusal.arguments()));
            return false;
        }
    }

    String movement() {
        return lift.getValue();
    }

    LocalDate day() {
        return RaceForm.day(day.text());
    }

    Load load() {
        try {
            return Load.parse(weight.text(), unit);
        } catch (IllegalArgumentException e) {
            throw (Refusal) new Refusal("log.max.grams").initCause(e);
        }
    }
}
