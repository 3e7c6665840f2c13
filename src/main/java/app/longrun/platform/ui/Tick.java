package app.longrun.platform.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;

/** The browser's own box to tick. */
@Tag("input")
public final class Tick extends AbstractSinglePropertyField<Tick, Boolean> {

    /** A box, ticked or not. */
    public Tick(boolean isTicked) {
        super("checked", false, false);
        getElement().setAttribute("type", "checkbox");
        setSynchronizedEvent("change");
        setValue(isTicked);
    }
}
