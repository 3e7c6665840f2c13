package app.longrun.templates.ui;

import app.longrun.platform.ui.Choices;
import app.longrun.platform.ui.Tick;
import app.longrun.templates.LineDraft;
import app.longrun.templates.LineUnit;
import app.longrun.templates.ScalingLevel;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One line of a segment at one level: a row of small native fields. */
final class LineForm extends Composite<Div> {

    private final LineDraft start;
    private final Runnable changed;
    private final Map<String, AbstractField<?, ?>> fields = new LinkedHashMap<>();
    private final Input movement = new Input();
    private final Input amount = new Input();
    private final Choices unit;
    private final Tick perSide;
    private final Input load = new Input();
    private final Input intensity = new Input();
    private final Input rest = new Input();
    private final Input format = new Input();
    private @Nullable Paragraph error;

    LineForm(LineDraft start, Runnable changed, SerializableConsumer<LineForm> remove) {
        this.start = start;
        this.changed = changed;
        getContent().addClassName("line-form");
        Span level = new Span(levelWords());
        level.addClassNames("line-level", "badge");
        getContent().add(level);
        unit = new Choices(units(), start.unit().name());
        perSide = new Tick(start.isPerSide());
        movement.getElement().setAttribute("list", MovementNames.ID);
        rest.setType("number");
        cell("movement", movement, start.movement());
        cell("amount", amount, start.amount());
        cell("unit", unit);
        cell("perSide", perSide);
        cell("load", load, start.load());
        cell("intensity", intensity, start.intensity());
        Integer seconds = start.restSeconds();
        cell("rest", rest, seconds == null ? "" : String.valueOf(seconds));
        cell("format", format, start.format());
        NativeButton away = new NativeButton("×", click -> remove.accept(this));
        away.addClassName("plain-button");
        away.setAriaLabel(getTranslation("templates.line.remove"));
        getContent().add(away);
    }

    ScalingLevel level() {
        return start.level();
    }

    /** What is typed, at this place of its segment. */
    LineDraft draft(int line, int choice) {
        return new LineDraft(
                start.id(),
                line,
                choice,
                start.level(),
                movement.getValue(),
                amount.getValue(),
                LineUnit.valueOf(unit.getValue()),
                perSide.getValue(),
                load.getValue(),
                intensity.getValue(),
                start.zone(),
                seconds(),
                format.getValue());
    }

    void focus() {
        movement.getElement().callJsFunction("focus");
    }

    /** Says what is wrong with one of the fields. */
    void complain(String field, String message) {
        AbstractField<?, ?> wrong = fields.getOrDefault(field, movement);
        wrong.getElement().setAttribute("aria-invalid", "true");
        if (error == null) {
            error = new Paragraph();
            error.addClassName("error-text");
            getContent().add(error);
        }
        error.setText((error.getText() + " " + message).strip());
    }

    /** Takes back what was said. */
    void calm() {
        fields.values().forEach(field -> field.getElement().removeAttribute("aria-invalid"));
        if (error != null) {
            getContent().remove(error);
            error = null;
        }
    }

    private @Nullable Integer seconds() {
        try {
            return rest.getValue().isBlank()
                    ? null
                    : Integer.valueOf(rest.getValue().strip());
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private void cell(String name, Input input, String value) {
        input.setValue(value);
        cell(name, input);
    }

    private void cell(String name, AbstractField<?, ?> field) {
        String label = getTranslation("templates.line." + name);
        Element cell = new Element("label");
        cell.setAttribute("class", "line-" + name.toLowerCase(Locale.ROOT));
        cell.setAttribute("data-label", label);
        field.getElement().setAttribute("aria-label", levelWords() + ", " + label);
        cell.appendChild(field.getElement());
        getContent().getElement().appendChild(cell);
        fields.put(name, field);
        field.addValueChangeListener(event -> changed.run());
    }

    private String levelWords() {
        return getTranslation("templates.level." + start.level());
    }

    private Map<String, String> units() {
        return Arrays.stream(LineUnit.values())
                .collect(Collectors.toMap(
                        LineUnit::name,
                        value -> getTranslation("templates.unit." + value),
                        (a, b) -> a,
                        LinkedHashMap::new));
    }
}
