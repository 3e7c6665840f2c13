package app.longrun.runners.ui;

import app.longrun.platform.ui.Choices;
import com.vaadin.flow.component.Component;
import java.util.LinkedHashMap;
import java.util.Map;

/** The values of an enumeration to choose one from, in the bundle's words. */
final class Options {

    private Options() {}

    static Choices of(Enum<?>[] values, String family, String chosen, Component speaker) {
        Map<String, String> options = new LinkedHashMap<>();
        for (Enum<?> value : values) {
            options.put(value.name(), speaker.getTranslation(family + "." + value));
        }
        return new Choices(options, chosen);
    }
}
