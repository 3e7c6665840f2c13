package app.longrun.classes.ui;

import app.longrun.classes.ClockTimes;
import app.longrun.identity.MemberId;
import app.longrun.identity.MemberName;
import app.longrun.platform.Refusal;
import app.longrun.platform.ui.Choices;
import app.longrun.platform.ui.ErrorText;
import app.longrun.platform.ui.FormField;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** When, with whom and for how many: all the times of a template in one go. */
final class ScheduleForm extends Composite<Div> {

    private final ScheduleDays days;
    private final FormField times = FormField.text(getTranslation("classes.times"), "18:00");
    private final FormField coach;
    private final FormField capacity = FormField.number(getTranslation("classes.capacity"), 12, 1, 200);
    private final FormField freePlaces = FormField.number(getTranslation("classes.freeplaces"), 0, 0, 200);
    private final FormField publish = FormField.typed("datetime-local", getTranslation("classes.publish"), "");
    private final Paragraph echo = new Paragraph();
    private final ErrorText error = new ErrorText();

    ScheduleForm(LocalDate today, List<MemberName> coaches, SerializableConsumer<ScheduleOrder> ordered) {
        days = new ScheduleDays(today, this::recount);
        coach = new FormField(getTranslation("classes.coach"), new Choices(names(coaches), ""));
        Div fields = new Div(times.onChange(this::recount).wide(), coach, capacity, freePlaces, publish);
        fields.addClassName("form");
        echo.addClassName("quiet");
        echo.getElement().setAttribute("role", "status");
        NativeButton put = new NativeButton(getTranslation("classes.schedule.put"), click -> submit(ordered));
        put.addClassName("primary-button");
        getContent().addClassName("section");
        getContent().add(days, fields, echo, error, put);
        recount();
    }

    private void recount() {
        error.clear();
        try {
            List<LocalDateTime> asked = asked();
            echo.setText(getTranslation("classes.times.count", asked.size()));
        } catch (Refusal refusal) {
            echo.setText(getTranslation(refusal.key(), refusal.arguments()));
        }
    }

    private List<LocalDateTime> asked() {
        List<LocalTime> typed = ClockTimes.read(times.text());
        return days.chosen().stream()
                .flatMap(day -> typed.stream().map(day::atTime))
                .sorted()
                .toList();
    }

    private void submit(SerializableConsumer<ScheduleOrder> ordered) {
        error.attempt(() -> ordered.accept(new ScheduleOrder(
                asked(),
                capacity.number(),
                freePlaces.number(),
                coach.text().isEmpty() ? null : new MemberId(UUID.fromString(coach.text())),
                publishAt())));
    }

    private @Nullable LocalDateTime publishAt() {
        if (publish.text().isBlank()) {
            return null;
        }
        try {
            return LocalDateTime.parse(publish.text());
        } catch (DateTimeException e) {
            Refusal refusal = new Refusal("classes.publish.unread");
            refusal.initCause(e);
            throw refusal;
        }
    }

    private Map<String, String> names(List<MemberName> coaches) {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("", getTranslation("classes.coach.self"));
        coaches.forEach(each -> names.put(each.id().id().toString(), each.name()));
        return names;
    }
}
