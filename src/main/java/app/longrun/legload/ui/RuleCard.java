package app.longrun.legload.ui;

import app.longrun.guard.Rule;
import app.longrun.legload.GuardNumber;
import app.longrun.legload.GuardSetting;
import app.longrun.platform.ui.FormField;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A rule in words, where it is from, and its numbers to change. */
final class RuleCard extends Composite<Section> {

    private final Map<GuardNumber, FormField> fields = new EnumMap<>(GuardNumber.class);

    RuleCard(Rule rule, List<GuardSetting> settings) {
        Paragraph source = new Paragraph(getTranslation("legload.source." + rule));
        source.addClassName("quiet");
        Div form = new Div();
        form.addClassName("form");
        settings.stream().filter(setting -> setting.number().rule() == rule).forEach(setting -> {
            FormField field = field(setting);
            fields.put(setting.number(), field);
            form.add(field);
        });
        getContent().addClassNames("section", "card");
        getContent()
                .add(
                        new H2(getTranslation("legload.rule.title", rule, getTranslation("legload.rule.name." + rule))),
                        new Paragraph(getTranslation("legload.rule." + rule)),
                        source);
        if (!fields.isEmpty()) {
            getContent().add(form);
        }
    }

    private FormField field(GuardSetting setting) {
        GuardNumber number = setting.number();
        String label = getTranslation("legload.number." + number);
        return FormField.number(
                getTranslation(
                        setting.isDefault() ? "legload.number.default" : "legload.number.changed",
                        label,
                        number.byDefault()),
                setting.value(),
                number.least(),
                number.most());
    }

    /** The numbers as they were typed. */
    Map<GuardNumber, Integer> typed() {
        Map<GuardNumber, Integer> typed = new EnumMap<>(GuardNumber.class);
        fields.forEach((number, field) -> typed.put(number, field.number()));
        return typed;
    }
}
