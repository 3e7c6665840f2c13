package app.longrun.classes.ui;

import app.longrun.platform.Refusal;
import app.longrun.platform.ui.ErrorText;
import app.longrun.platform.ui.FormField;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** When and for how many: puts the template on the schedule at one or several times. */
final class ScheduleForm extends Composite<Section> {

    /** A date and a time still being typed. */
    private record When(FormField date, FormField time) {}

    private final List<When> whens = new ArrayList<>();
    private final Div times = new Div();
    private final FormField capacity = FormField.number(getTranslation("classes.capacity"), 12, 1, 200);
    private final FormField freePlaces = FormField.number(getTranslation("classes.freeplaces"), 0, 0, 200);
    private final ErrorText error = new ErrorText();

    ScheduleForm(SerializableConsumer<ScheduleOrder> ordered) {
        Div seats = new Div(capacity, freePlaces);
        seats.addClassName("form");
        times.addClassName("form");
        NativeButton another = new NativeButton(getTranslation("classes.time.another"), click -> addTime());
        another.addClassName("plain-button");
        NativeButton put = new NativeButton(getTranslation("classes.schedule.put"), click -> submit(ordered));
        put.addClassName("plain-button");
        Div actions = new Div(another, put);
        actions.addClassName("actions");
        getContent().addClassNames("section", "card");
        getContent().add(new H2(getTranslation("classes.schedule.put")), times, seats, error, actions);
        addTime();
    }

    /** Says why nothing was put on the schedule; what was typed stays. */
    void complain(String message) {
        error.show(message);
    }

    private void addTime() {
        When when = new When(
                FormField.typed("date", getTranslation("classes.date"), ""),
                FormField.typed("time", getTranslation("classes.time"), "18:00"));
        whens.add(when);
        times.add(when.date(), when.time());
    }

    private void submit(SerializableConsumer<ScheduleOrder> ordered) {
        error.clear();
        try {
            ordered.accept(new ScheduleOrder(
                    whens.stream()
                            .filter(when -> !when.date().text().isBlank())
                            .map(ScheduleForm::parse)
                            .toList(),
                    capacity.number(),
                    freePlaces.number()));
        } catch (Refusal refusal) {
            complain(getTranslation(refusal.key(), refusal.arguments()));
        }
    }

    private static LocalDateTime parse(When when) {
        try {
            return LocalDate.parse(when.date().text())
                    .atTime(LocalTime.parse(when.time().text()));
        } catch (DateTimeException e) {
            Refusal refusal = new Refusal("classes.time.unread");
            refusal.initCause(e);
            throw refusal;
        }
    }
}
