package app.longrun.plan.ui;

import app.longrun.calendar.RacePriority;
import app.longrun.platform.Refusal;
import app.longrun.platform.ui.Choices;
import app.longrun.platform.ui.FormField;
import app.longrun.runners.RaceEntry;
import app.longrun.runners.RaceTime;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of a new race. What cannot be read is refused like what is not allowed, and stays as it was typed. */
class RaceForm extends Composite<Section> {

    private final Input name = new Input();
    private final Input on = dateField();
    private final Input distance = new Input();
    private final Choices priority = priorities(RacePriority.A);
    private final Input goal = new Input();
    private final NativeButton add = new NativeButton(getTranslation("plan.races.add"));

    RaceForm() {
        distance.getElement().setAttribute("inputmode", "decimal");
        Div fields = new Div();
        fields.addClassName("form");
        label(fields, name, "race-name", "plan.races.name");
        label(fields, on, "race-day", "plan.races.day");
        label(fields, distance, "race-distance", "plan.races.kilometres");
        fields.add(new FormField(getTranslation("plan.races.priority"), priority));
        label(fields, goal, "race-goal", "plan.races.goal");
        add.addClassName("primary-button");
        getContent().addClassNames("section", "card");
        getContent().add(new H2(getTranslation("plan.races.new")), fields, add);
    }

    void onAdd(Runnable action) {
        add.addClickListener(click -> action.run());
    }

    RaceEntry entry() {
        return new RaceEntry(
                name.getValue(),
                day(on.getValue()),
                metres(),
                RacePriority.valueOf(priority.getValue()),
                goal(goal.getValue()));
    }

    /** Kilometres with a comma or a point, as whole metres. */
    private int metres() {
        try {
            return new BigDecimal(distance.getValue().strip().replace(',', '.'))
                    .movePointRight(3)
                    .setScale(0, RoundingMode.HALF_UP)
                    .intValueExact();
        } catch (ArithmeticException | NumberFormatException e) {
            throw (Refusal) new Refusal("runners.race.distance").initCause(e);
        }
    }

    void clear() {
        name.clear();
        on.clear();
        distance.clear();
        goal.clear();
    }

    /** How much a race matters, to choose. */
    static Choices priorities(RacePriority chosen) {
        Map<String, String> options = new LinkedHashMap<>();
        for (RacePriority each : RacePriority.values()) {
            options.put(each.name(), I18NProvider.translate("plan.races.priority." + each));
        }
        return new Choices(options, chosen.name());
    }

    /** Nothing typed is to finish. */
    static @Nullable RaceTime goal(String typed) {
        return typed.isBlank() ? null : RaceTime.parse(typed);
    }

    static Input dateField() {
        Input field = new Input();
        field.setType("date");
        field.addClassName("field");
        return field;
    }

    static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException e) {
            throw (Refusal) new Refusal("plan.races.day.none").initCause(e);
        }
    }

    static String kilometres(int metres) {
        return BigDecimal.valueOf(metres, 3).stripTrailingZeros().toPlainString();
    }

    private static void label(Div fields, Input field, String id, String key) {
        field.setId(id);
        field.addClassName("field");
        NativeLabel label = new NativeLabel(field.getTranslation(key));
        label.setFor(field);
        fields.add(label, field);
    }
}
