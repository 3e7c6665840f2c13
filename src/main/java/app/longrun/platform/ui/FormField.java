package app.longrun.platform.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** A native field with its label above it and what is wrong with it below. */
public final class FormField extends Composite<Div> {

    private final AbstractField<?, String> input;
    private @Nullable Paragraph error;

    /** {@code input} below its label. */
    public FormField(String label, AbstractField<?, String> input) {
        this.input = input;
        getContent().addClassName("field");
        NativeLabel text = new NativeLabel();
        text.add(new Span(label), input);
        getContent().add(text);
    }

    /** A line of text. */
    public static FormField text(String label, String value) {
        Input input = new Input();
        input.setValue(value);
        return new FormField(label, input);
    }

    /** An input of the given HTML type. */
    public static FormField typed(String type, String label, String value) {
        Input input = new Input();
        input.setType(type);
        input.setValue(value);
        return new FormField(label, input);
    }

    /** A whole number between two limits, both included. */
    public static FormField number(String label, int value, int least, int most) {
        FormField field = typed("number", label, String.valueOf(value));
        field.input.getElement().setAttribute("min", String.valueOf(least));
        field.input.getElement().setAttribute("max", String.valueOf(most));
        return field;
    }

    /** Text of several lines. */
    public static FormField longText(String label, String value) {
        LongText input = new LongText();
        input.setValue(value);
        return new FormField(label, input);
    }

    /** Takes a whole row of a form. */
    public FormField wide() {
        getContent().addClassName("wide");
        return this;
    }

    /** Calls {@code changed} after every change. */
    public FormField onChange(Runnable changed) {
        input.addValueChangeListener(event -> changed.run());
        return this;
    }

    /** Puts text into it as if it had been typed. */
    public void put(String text) {
        input.setValue(text);
    }

    /** What was typed. */
    public String text() {
        return input.getValue();
    }

    /** The number typed; what is none counts as one that no check lets pass. */
    public int number() {
        try {
            return Integer.parseInt(input.getValue().strip());
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** Puts the cursor into it. */
    public void focus() {
        input.getElement().callJsFunction("focus");
    }

    /** Says what is wrong with it. */
    public void complain(String message) {
        calm();
        input.getElement().setAttribute("aria-invalid", "true");
        Paragraph said = new Paragraph(message);
        said.addClassName("error-text");
        getContent().add(said);
        error = said;
    }

    /** Takes back what was said. */
    public void calm() {
        input.getElement().removeAttribute("aria-invalid");
        if (error != null) {
            getContent().remove(error);
            error = null;
        }
    }
}
