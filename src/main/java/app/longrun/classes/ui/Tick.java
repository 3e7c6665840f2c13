package app.longrun.classes.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;

/** The browser's own box to tick. */
@Tag("input")
final class Tick extends AbstractSinglePropertyField<Tick, Boolean> {

    Tick(boolean isTicked) {
        super("checked", false, false);
        getElement().setAttribute("type", "checkbox");
        setSynchronizedEvent("change");
        setValue(isTicked);
    }
}
