package app.longrun.platform.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.Map;

/** The browser's own list to choose one from. */
@Tag("select")
public final class Choices extends AbstractSinglePropertyField<Choices, String> {

    /** The options by value, each with its words, and the one chosen at first. */
    public Choices(Map<String, String> options, String chosen) {
        super("value", "", false);
        setSynchronizedEvent("change");
        options.forEach((value, words) -> {
            Element option = new Element("option");
            option.setAttribute("value", value);
            option.setText(words);
            if (value.equals(chosen)) {
                option.setAttribute("selected", true);
            }
            getElement().appendChild(option);
        });
        setValue(chosen);
    }
}
