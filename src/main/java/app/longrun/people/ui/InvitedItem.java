package app.longrun.people.ui;

import app.longrun.people.InvitedPerson;
import app.longrun.platform.ui.Badge;
import app.longrun.platform.ui.Badge.Tone;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import java.time.format.DateTimeFormatter;

/** Somebody invited: until when the link works, and to send it again or take it back. */
final class InvitedItem extends Composite<ListItem> {

    InvitedItem(InvitedPerson invited, Command resend, Command revoke) {
        boolean isNamed = !invited.name().isEmpty();
        Span name = new Span(isNamed ? invited.name() : invited.email().value());
        name.addClassName("person-name");
        Span until = new Span(getTranslation(
                invited.isExpired() ? "people.invited.expired" : "people.invited.until",
                DateTimeFormatter.ofPattern("d MMMM", getLocale()).format(invited.until())));
        until.addClassName("quiet");
        Div who = new Div(name);
        if (isNamed) {
            Span mail = new Span(invited.email().value());
            mail.addClassName("quiet");
            who.add(mail);
        }
        who.add(until);
        who.addClassName("person-who");
        Div roles = new Div();
        roles.addClassName("person-roles");
        invited.roles().stream()
                .sorted()
                .forEach(role -> roles.add(new Badge(getTranslation("people.role." + role), Tone.NEUTRAL)));
        if (invited.isExpired()) {
            roles.add(new Badge(getTranslation("people.state.expired"), Tone.WARN));
        }
        getContent().addClassName("person-item");
        getContent()
                .add(
                        who,
                        roles,
                        button("people.invited.again", invited, resend),
                        button("people.invited.revoke", invited, revoke));
    }

    private NativeButton button(String key, InvitedPerson invited, Command act) {
        NativeButton button = new NativeButton(getTranslation(key), click -> act.execute());
        button.addClassName("plain-button");
        button.setAriaLabel(getTranslation(key + ".of", invited.email().value()));
        return button;
    }
}
