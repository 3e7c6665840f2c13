package app.longrun.classes.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;

/** The browser's own field for more than a line. */
@Tag("textarea")
final class LongText extends AbstractSinglePropertyField<LongText, String> {

    LongText() {
        super("value", "", false);
        setSynchronizedEvent("change");
        getElement().setAttribute("rows", "2");
    }
}
