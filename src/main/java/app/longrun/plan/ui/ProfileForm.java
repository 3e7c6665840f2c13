package app.longrun.plan.ui;

import app.longrun.plan.ProfileSheet;
import app.longrun.platform.Refusal;
import app.longrun.platform.WeightUnit;
import app.longrun.platform.ui.Choices;
import app.longrun.platform.ui.ErrorText;
import app.longrun.platform.ui.FormField;
import app.longrun.platform.ui.Tick;
import app.longrun.prescriptions.Load;
import app.longrun.runners.RunnerProfile;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Name, unit, body weight and the days one can lift on; what was typed stays when something is refused. */
final class ProfileForm extends Composite<Section> {

    private final WeightUnit unit;
    private final FormField name;
    private final Choices chosen;
    private final FormField weight;
    private final Map<DayOfWeek, Tick> days = new EnumMap<>(DayOfWeek.class);
    private final ErrorText error = new ErrorText();
    private final NativeButton save = new NativeButton(getTranslation("plan.me.save"));

    ProfileForm(ProfileSheet sheet) {
        unit = sheet.unit();
        Integer grams = sheet.profile().bodyGrams();
        name = FormField.text(getTranslation("plan.me.name"), sheet.name());
        chosen = new Choices(
                units(), sheet.chosen() == null ? "" : sheet.chosen().name());
        weight = FormField.text(
                getTranslation("plan.me.weight", unit.symbol()),
                grams == null
                        ? ""
                        : unit.fromGrams(grams, 1).stripTrailingZeros().toPlainString());
        Div fields =
                new Div(name, new FormField(getTranslation("plan.me.unit"), chosen), weight, days(sheet.profile()));
        fields.addClassName("form");
        save.addClassName("primary-button");
        getContent().addClassNames("section", "card");
        getContent().add(new H2(getTranslation("plan.me.about")), fields, error, new Div(save));
    }

    void onSave(Runnable action) {
        save.addClickListener(click -> action.run());
    }

    /** Whether {@code work} was done; says what was refused. */
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

    String name() {
        return name.text();
    }

    @Nullable
    WeightUnit chosen() {
        return chosen.getValue().isEmpty() ? null : WeightUnit.valueOf(chosen.getValue());
    }

    RunnerProfile profile() {
        return new RunnerProfile(
                days.entrySet().stream()
                        .filter(day -> day.getValue().getValue())
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()),
                weight.text().isBlank() ? null : grams());
    }

    private int grams() {
        try {
            return Load.parse(weight.text(), unit).grams();
        } catch (IllegalArgumentException e) {
            throw (Refusal) new Refusal("runners.body.grams").initCause(e);
        }
    }

    private FieldSet days(RunnerProfile profile) {
        Div ticks = new Div();
        ticks.addClassName("role-ticks");
        for (DayOfWeek day : DayOfWeek.values()) {
            Tick tick = new Tick(profile.liftsOn().contains(day));
            days.put(day, tick);
            NativeLabel label = new NativeLabel();
            label.add(tick, new Span(day.getDisplayName(TextStyle.FULL, getLocale())));
            label.addClassName("check");
            ticks.add(label);
        }
        FieldSet group = new FieldSet();
        group.add(new FieldSet.Legend(getTranslation("plan.me.days")), ticks);
        group.addClassNames("plain-group", "wide");
        return group;
    }

    private Map<String, String> units() {
        Map<String, String> units = new LinkedHashMap<>();
        units.put("", getTranslation("plan.me.unit.gym"));
        for (WeightUnit each : WeightUnit.values()) {
            units.put(each.name(), getTranslation("gyms.unit." + each));
        }
        return units;
    }
}
