package app.longrun.people.ui;

import app.longrun.identity.Role;
import app.longrun.platform.ui.Tick;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The roles to tick, in any mix. */
final class RoleTicks extends Composite<FieldSet> {

    /** In the order of how many people hold them. */
    private static final List<Role> ROLES = List.of(Role.MEMBER, Role.COACH, Role.OWNER);

    private final Map<Role, Tick> ticks = new EnumMap<>(Role.class);

    RoleTicks(String legend, Set<Role> ticked) {
        Div row = new Div();
        row.addClassName("role-ticks");
        for (Role role : ROLES) {
            Tick tick = new Tick(ticked.contains(role));
            ticks.put(role, tick);
            Span hint = new Span(getTranslation("people.role.hint." + role));
            hint.addClassName("quiet");
            NativeLabel label = new NativeLabel();
            label.add(tick, new Span(new Span(getTranslation("people.role." + role)), hint));
            label.addClassName("check");
            row.add(label);
        }
        getContent().addClassName("plain-group");
        getContent().add(new FieldSet.Legend(legend), row);
    }

    Set<Role> ticked() {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        ticks.forEach((role, tick) -> {
            if (tick.getValue()) {
                roles.add(role);
            }
        });
        return roles;
    }
}
