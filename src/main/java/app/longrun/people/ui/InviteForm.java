package app.longrun.people.ui;

import app.longrun.identity.Role;
import app.longrun.people.Invitations;
import app.longrun.people.InvitationsSent;
import app.longrun.platform.Refusal;
import app.longrun.platform.ui.ErrorText;
import app.longrun.platform.ui.FormField;
import app.longrun.platform.ui.LongText;
import app.longrun.platform.ui.Notice;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.Command;
import java.util.Set;

/** Invites one person or a pasted list; what could not be sent stays in the field, each line with its reason. */
final class InviteForm extends Composite<Section> {

    private final transient Invitations invitations;
    private final Command sent;
    private final LongText lines = new LongText();
    private final RoleTicks roles = new RoleTicks(getTranslation("people.invite.as"), Set.of(Role.MEMBER));
    private final ErrorText error = new ErrorText();
    private final UnorderedList kept = new UnorderedList();

    InviteForm(Invitations invitations, Command sent) {
        this.invitations = invitations;
        this.sent = sent;
        lines.getElement().setAttribute("rows", "4");
        lines.getElement().setAttribute("spellcheck", "false");
        lines.getElement().setAttribute("autocapitalize", "off");
        lines.setId("invite-lines");
        Paragraph hint = new Paragraph(getTranslation("people.invite.hint"));
        hint.addClassName("quiet");
        hint.setId("invite-hint");
        lines.getElement().setAttribute("aria-describedby", "invite-hint");
        kept.addClassName("list");
        kept.setVisible(false);
        NativeButton send = new NativeButton(getTranslation("people.invite.send"), click -> send());
        send.addClassName("primary-button");
        getContent().addClassNames("card", "invite-form");
        getContent()
                .add(
                        new H2(getTranslation("people.invite.title")),
                        hint,
                        new FormField(getTranslation("people.invite.lines"), lines),
                        error,
                        kept,
                        roles,
                        send);
    }

    /** Leads to the field, also from the top of a phone's long list. */
    void focus() {
        lines.getElement().callJsFunction("focus");
    }

    private void send() {
        error.clear();
        try {
            Set<Role> chosen = roles.ticked();
            show(
                    chosen.equals(Set.of(Role.MEMBER))
                            ? invitations.invite(lines.getValue())
                            : invitations.invite(lines.getValue(), chosen));
        } catch (Refusal refusal) {
            error.show(getTranslation(refusal.key(), refusal.arguments()));
            focus();
        }
    }

    private void show(InvitationsSent answer) {
        lines.setValue(answer.text());
        kept.removeAll();
        kept.setVisible(!answer.kept().isEmpty());
        answer.kept().forEach(line -> {
            Span reason = new Span(getTranslation(line.reason()));
            reason.addClassName("quiet");
            kept.add(new ListItem(new Span(line.line()), reason));
        });
        if (!answer.kept().isEmpty()) {
            error.show(getTranslation("people.invite.kept", answer.kept().size()));
            focus();
        }
        if (answer.sent() > 0) {
            Notice.done(getTranslation("people.invite.sent", answer.sent()));
            sent.execute();
        }
    }
}
