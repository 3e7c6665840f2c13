package app.longrun.platform.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;

/** The browser's own field for more than a line. */
@Tag("textarea")
public final class LongText extends AbstractSinglePropertyField<LongText, String> {

    /** Two rows high. */
    public LongText() {
        super("value", "", false);
        setSynchronizedEvent("change");
        getElement().setAttribute("rows", "2");
    }
}
