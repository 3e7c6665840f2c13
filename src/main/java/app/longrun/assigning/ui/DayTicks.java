package app.longrun.assigning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.server.Command;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Set;

/** The seven weekdays to tick. */
class DayTicks extends Composite<CheckboxGroup<DayOfWeek>> {

    DayTicks(Command listener) {
        getContent().addClassName("day-ticks");
        getContent().setLabel(getTranslation("assigning.days"));
        getContent().setHelperText(getTranslation("assigning.days.help"));
        getContent().setItems(DayOfWeek.values());
        getContent().setItemLabelGenerator(day -> day.getDisplayName(TextStyle.SHORT, getLocale()));
        getContent().addValueChangeListener(change -> listener.execute());
    }

    Set<DayOfWeek> ticked() {
        return Set.copyOf(getContent().getValue());
    }
}
