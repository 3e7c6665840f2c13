package app.longrun.classes.ui;

import app.longrun.platform.Refusal;
import app.longrun.platform.ui.FormField;
import app.longrun.platform.ui.Tick;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** The days of the coming week to tick, and one further off. */
final class ScheduleDays extends Composite<FieldSet> {

    private static final int DAYS = 7;

    private final Map<LocalDate, Tick> ticks = new LinkedHashMap<>();
    private final FormField further = FormField.typed("date", getTranslation("classes.date"), "");

    ScheduleDays(LocalDate today, Runnable changed) {
        DateTimeFormatter words = DateTimeFormatter.ofPattern("EEE d MMM", getLocale());
        Div row = new Div();
        row.addClassName("day-ticks");
        for (int ahead = 0; ahead < DAYS; ahead++) {
            LocalDate day = today.plusDays(ahead);
            Tick tick = new Tick(false);
            tick.addValueChangeListener(event -> changed.run());
            NativeLabel label = new NativeLabel();
            label.addClassName("check");
            label.add(tick, new Span(words.format(day)));
            row.add(label);
            ticks.put(day, tick);
        }
        getContent().setLegendText(getTranslation("classes.days"));
        getContent().add(row, further.onChange(changed));
    }

    /** The days chosen, in order. */
    SortedSet<LocalDate> chosen() {
        SortedSet<LocalDate> days = new TreeSet<>();
        ticks.forEach((day, tick) -> {
            if (tick.getValue()) {
                days.add(day);
            }
        });
        if (!further.text().isBlank()) {
            try {
                days.add(LocalDate.parse(further.text()));
            } catch (DateTimeException e) {
                Refusal refusal = new Refusal("classes.time.unread");
                refusal.initCause(e);
                throw refusal;
            }
        }
        return days;
    }
}
