package app.longrun.assigning.ui;

import app.longrun.platform.ui.FormField;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;

/** Names to type or paste, with a start on each line; what is not understood stays in it. */
class NamesBox extends Composite<Div> {

    private final FormField text;
    private final Paragraph said = new Paragraph();
    private final SerializableFunction<String, List<String>> read;

    /** {@code read} takes the text and returns the lines it did not understand. */
    NamesBox(SerializableFunction<String, List<String>> read) {
        this.read = read;
        text = FormField.longText(getTranslation("assigning.names"), "").onChange(this::read);
        said.addClassName("quiet");
        said.setText(getTranslation("assigning.names.help"));
        said.getElement().setAttribute("role", "status");
        getContent().add(text, said);
    }

    private void read() {
        text.calm();
        if (text.text().isBlank()) {
            return;
        }
        List<String> leftOver = read.apply(text.text());
        text.put(String.join("\n", leftOver));
        if (!leftOver.isEmpty()) {
            text.complain(getTranslation("assigning.names.unknown", leftOver.size()));
        }
    }
}
