package app.longrun.assigning.ui;

import app.longrun.assigning.Anchor;
import app.longrun.assigning.Publishing;
import app.longrun.assigning.RaceRule;
import app.longrun.platform.Refusal;
import app.longrun.platform.ui.Choices;
import app.longrun.platform.ui.FormField;
import app.longrun.strength.Block;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.Command;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From when, or before which race; on which days, at what time, and when members see it. */
class StartForm extends Composite<Div> {

    private static final String ON_A_DAY = "day";
    private static final String BEFORE_RACE = "race";

    private final transient Anchor.BeforeRace usual;
    private final FormField kind;
    private final DatePicker day = new DatePicker();
    private final FormField weeksBefore;
    private final DayTicks days;
    private final FormField time;
    private final FormField publishing;

    StartForm(Block block, LocalDate nextMonday, Command changed, Command settle) {
        usual = RaceRule.usual(block);
        kind = new FormField(
                getTranslation("assigning.start.kind"),
                new Choices(words(ON_A_DAY, "assigning.start.day", BEFORE_RACE, "assigning.start.race"), ON_A_DAY));
        weeksBefore = FormField.number(getTranslation("assigning.start.before"), usual.weeksBefore(), 0, 52)
                .onChange(changed::execute);
        day.setLabel(getTranslation("assigning.start"));
        day.setLocale(getLocale());
        day.setValue(nextMonday);
        day.addValueChangeListener(change -> changed.execute());
        days = new DayTicks(changed);
        time = FormField.typed("time", getTranslation("assigning.time"), "").onChange(changed::execute);
        publishing = new FormField(
                getTranslation("assigning.publishing"),
                new Choices(
                        words(
                                Publishing.NOW.name(), "assigning.publishing.NOW",
                                Publishing.WEEKLY.name(), "assigning.publishing.WEEKLY",
                                Publishing.HIDDEN.name(), "assigning.publishing.HIDDEN"),
                        Publishing.NOW.name()));
        kind.onChange(() -> {
            show();
            changed.execute();
        });
        NativeButton next = new NativeButton(getTranslation("assigning.start.settle"), click -> settle.execute());
        next.addClassName("plain-button");
        Div when = new Div(kind, day, weeksBefore, next);
        when.addClassName("form");
        Div how = new Div(time, publishing);
        how.addClassName("form");
        getContent().addClassName("section");
        getContent().add(when, days, how);
        show();
    }

    /** What is chosen; throws {@link Refusal} where the day is missing. */
    Anchor anchor() {
        if (isBeforeRace()) {
            return new Anchor.BeforeRace(null, weeksBefore.number(), usual.isTaper());
        }
        if (day.isEmpty()) {
            throw new Refusal("assigning.start.missing");
        }
        return new Anchor.Start(day.getValue());
    }

    Set<DayOfWeek> days() {
        return days.ticked();
    }

    /** None = any time; throws {@link Refusal} for what is no time. */
    @Nullable
    LocalTime time() {
        if (time.text().isBlank()) {
            return null;
        }
        try {
            return LocalTime.parse(time.text());
        } catch (DateTimeParseException e) {
            throw (Refusal) new Refusal("assigning.time.wrong").initCause(e);
        }
    }

    Publishing publishing() {
        return Publishing.valueOf(publishing.text());
    }

    private boolean isBeforeRace() {
        return kind.text().equals(BEFORE_RACE);
    }

    private void show() {
        day.setVisible(!isBeforeRace());
        weeksBefore.setVisible(isBeforeRace());
    }

    private Map<String, String> words(String... valuesAndKeys) {
        Map<String, String> words = new LinkedHashMap<>();
        for (int index = 0; index < valuesAndKeys.length; index += 2) {
            words.put(valuesAndKeys[index], getTranslation(valuesAndKeys[index + 1]));
        }
        return words;
    }
}
