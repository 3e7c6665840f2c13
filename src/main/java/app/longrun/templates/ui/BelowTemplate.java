package app.longrun.templates.ui;

import com.vaadin.flow.component.Component;
import org.springframework.modulith.NamedInterface;

/** What a module above puts below an open template, such as the way to the schedule. */
@NamedInterface("page")
public interface BelowTemplate {

    /** The part for one template that is open. */
    Component of(OpenTemplate template);
}
