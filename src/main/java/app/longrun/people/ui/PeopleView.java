package app.longrun.people.ui;

import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.identity.Role;
import app.longrun.people.InvitationId;
import app.longrun.people.Invitations;
import app.longrun.people.InvitedPerson;
import app.longrun.people.JoinLinks;
import app.longrun.people.JoinRequests;
import app.longrun.people.People;
import app.longrun.people.PersonRow;
import app.longrun.platform.Refusal;
import app.longrun.platform.ui.Notice;
import app.longrun.platform.ui.Page;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** Everybody in the gym: who asks to come in, who is here, who was invited and who has left. */
@Route("g/:gym/people")
@PermitAll
@Needs(Permission.MANAGE_PEOPLE)
class PeopleView extends Page implements PersonItem.Acts {

    private final transient People people;
    private final transient Invitations invitations;
    private final transient JoinRequests requests;
    private final Input search = new Input();
    private final PeopleSections sections;

    PeopleView(People people, Invitations invitations, JoinRequests requests, JoinLinks links) {
        super("");
        this.people = people;
        this.invitations = invitations;
        this.requests = requests;
        retitle(getTranslation("people.title"));
        search.setType("search");
        search.setAriaLabel(getTranslation("people.search"));
        search.setPlaceholder(getTranslation("people.search"));
        search.addClassName("field");
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> refresh());
        sections = new PeopleSections(requests, this::refresh);
        InviteForm invite = new InviteForm(invitations, this::refresh);
        NativeButton jump = new NativeButton(getTranslation("people.invite.title"), click -> invite.focus());
        jump.addClassName("plain-button");
        toolbar(jump);
        Div main = new Div(search, sections);
        main.addClassName("section");
        Div side = new Div(invite, new JoinLinkCard(links));
        side.addClassName("section");
        Div columns = new Div(main, side);
        columns.addClassName("people-columns");
        add(columns);
        refresh();
    }

    @Override
    public void give(PersonRow row, Set<Role> roles) {
        people.give(row.id(), roles);
        Notice.done(getTranslation("people.roles.saved", row.name()));
        refresh();
    }

    @Override
    public void remove(PersonRow row) {
        people.remove(row.id());
        Notice.done(getTranslation("people.removed", row.name()));
        if (row.isSelf()) {
            getUI().ifPresent(ui -> ui.getPage().setLocation("account/gyms"));
        } else {
            refresh();
        }
    }

    private void refresh() {
        List<PersonRow> everybody = people.all();
        List<InvitedPerson> invited = invitations.waiting();
        long here = everybody.stream().filter(row -> row.leftOn() == null).count();
        lead(getTranslation("people.lead", here, invited.size()));
        String wanted = search.getValue().strip().toLowerCase(Locale.ROOT);
        sections.asking(requests.waiting());
        sections.here(
                everybody.stream()
                        .filter(row -> row.leftOn() == null
                                && isWanted(wanted, row.name(), row.email().value()))
                        .toList(),
                this);
        sections.invited(
                invited.stream()
                        .filter(row -> isWanted(wanted, row.name(), row.email().value()))
                        .toList(),
                row -> act(row, invitations::resend, "people.invited.sent"),
                row -> act(row, invitations::revoke, "people.invited.revoked"));
        sections.left(everybody.stream()
                .filter(row -> row.leftOn() != null
                        && isWanted(wanted, row.name(), row.email().value()))
                .toList());
    }

    private void act(InvitedPerson invited, Consumer<InvitationId> act, String done) {
        try {
            act.accept(invited.id());
            Notice.done(getTranslation(done, invited.email().value()));
        } catch (Refusal refusal) {
            Notice.error(getTranslation(refusal.key(), refusal.arguments()));
        }
        refresh();
    }

    private static boolean isWanted(String wanted, String name, String email) {
        return name.toLowerCase(Locale.ROOT).contains(wanted) || email.contains(wanted);
    }
}
