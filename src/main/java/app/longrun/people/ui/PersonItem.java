package app.longrun.people.ui;

import app.longrun.identity.Role;
import app.longrun.people.PersonRow;
import app.longrun.platform.ui.Badge;
import app.longrun.platform.ui.Badge.Tone;
import app.longrun.platform.ui.ErrorText;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Set;

/** One person of the gym; the roles and the way out unfold on demand. */
final class PersonItem extends Composite<ListItem> {

    /** What can be done to a person; throws {@link app.longrun.platform.Refusal} for what cannot. */
    interface Acts {
        void give(PersonRow row, Set<Role> roles);

        void remove(PersonRow row);
    }

    private final transient PersonRow row;
    private final transient Acts acts;
    private final NativeButton change = button("people.change");
    private final Div panel = new Div();
    private final ErrorText error = new ErrorText();

    PersonItem(PersonRow row, Acts acts) {
        this.row = row;
        this.acts = acts;
        panel.addClassName("person-panel");
        panel.setVisible(false);
        change.setAriaLabel(getTranslation("people.change.of", row.name()));
        change.getElement().setAttribute("aria-expanded", "false");
        change.addClickListener(click -> unfold(!panel.isVisible()));
        Span name = new Span(row.name());
        name.addClassName("person-name");
        Span mail = new Span(row.email().value());
        mail.addClassName("quiet");
        Div who = new Div(name, mail);
        who.addClassName("person-who");
        Div roles = new Div();
        roles.addClassName("person-roles");
        if (row.isSelf()) {
            roles.add(new Badge(getTranslation("people.self"), Tone.NEUTRAL));
        }
        row.roles().stream().sorted().forEach(role -> roles.add(badge(role)));
        getContent().addClassName("person-item");
        getContent().add(who, roles, change, panel);
    }

    private Badge badge(Role role) {
        return new Badge(getTranslation("people.role." + role), role == Role.MEMBER ? Tone.NEUTRAL : Tone.ACCENT);
    }

    private void unfold(boolean isOpen) {
        change.getElement().setAttribute("aria-expanded", String.valueOf(isOpen));
        panel.setVisible(isOpen);
        panel.removeAll();
        if (isOpen) {
            RoleTicks roles = new RoleTicks(getTranslation("people.roles.of", row.name()), row.roles());
            NativeButton save = button("people.roles.save");
            save.addClickListener(click -> attempt(() -> acts.give(row, roles.ticked())));
            panel.add(roles, error, new Div(save), removal());
        }
    }

    private Div removal() {
        Div actions = new Div();
        actions.addClassName("actions");
        NativeButton ask = button("people.remove");
        NativeButton yes = button("people.remove.yes");
        NativeButton no = button("people.remove.no");
        Paragraph question =
                new Paragraph(getTranslation(row.isSelf() ? "people.remove.self" : "people.remove.sure", row.name()));
        question.getElement().setAttribute("role", "alert");
        ask.addClickListener(click -> {
            actions.removeAll();
            actions.add(question, yes, no);
            no.focus();
        });
        no.addClickListener(click -> {
            actions.removeAll();
            actions.add(ask);
            ask.focus();
        });
        yes.addClickListener(click -> attempt(() -> acts.remove(row)));
        actions.add(ask);
        return actions;
    }

    private void attempt(Runnable act) {
        error.clear();
        try {
            act.run();
        } catch (app.longrun.platform.Refusal refusal) {
            error.show(getTranslation(refusal.key(), refusal.arguments()));
        }
    }

    private NativeButton button(String key) {
        NativeButton button = new NativeButton(getTranslation(key));
        button.addClassName("plain-button");
        return button;
    }
}
