package app.longrun.runners.ui;

import app.longrun.platform.ui.Choices;
import app.longrun.platform.ui.FormField;
import app.longrun.platform.ui.Tick;
import app.longrun.runners.Background;
import app.longrun.runners.Equipment;
import app.longrun.runners.Experience;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What one brings along: experience with weights, and what stands at home. */
final class BackgroundForm extends TypedForm {

    private final Choices experience;
    private final Map<Equipment, Tick> equipment = new EnumMap<>(Equipment.class);

    BackgroundForm(Background known) {
        super(I18NProvider.translate("runners.background.save"));
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", getTranslation("runners.experience.none"));
        for (Experience each : Experience.values()) {
            options.put(each.name(), getTranslation("runners.experience." + each));
        }
        experience = new Choices(
                options, known.experience() == null ? "" : known.experience().name());
        fields(new FormField(getTranslation("runners.experience"), experience), ticks(known));
    }

    private FieldSet ticks(Background known) {
        Div ticks = new Div();
        ticks.addClassName("role-ticks");
        for (Equipment each : Equipment.values()) {
            Tick tick = new Tick(known.equipment().contains(each));
            equipment.put(each, tick);
            NativeLabel label = new NativeLabel();
            label.add(tick, new Span(getTranslation("runners.equipment." + each)));
            label.addClassName("check");
            ticks.add(label);
        }
        FieldSet group = new FieldSet();
        group.add(new FieldSet.Legend(getTranslation("runners.equipment")), ticks);
        group.addClassNames("plain-group", "wide");
        return group;
    }

    Background read() {
        return new Background(
                experience.getValue().isEmpty() ? null : Experience.valueOf(experience.getValue()),
                equipment.entrySet().stream()
                        .filter(each -> each.getValue().getValue())
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()));
    }
}
