package app.longrun.people.ui;

import app.longrun.people.Asking;
import app.longrun.people.InvitedPerson;
import app.longrun.people.JoinRequests;
import app.longrun.people.PersonRow;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.Command;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;

/** The four lists of people; an empty one is not shown, but for that of those who are here. */
final class PeopleSections extends Composite<Div> {

    /** A phone draws this many at once; the search finds the rest. */
    private static final int MOST_SHOWN = 60;

    private final AskingList askingList;
    private final Section asking = section();
    private final Section here = section();
    private final Section invited = section();
    private final Section left = section();
    private int shown = MOST_SHOWN;

    PeopleSections(JoinRequests requests, Command changed) {
        askingList = new AskingList(requests, changed);
        asking.add(new H2(getTranslation("people.asking.title")), askingList);
        getContent().addClassName("section");
        getContent().add(asking, here, invited, left);
    }

    void asking(List<Asking> waiting) {
        asking.setVisible(!waiting.isEmpty());
        askingList.show(waiting);
    }

    void here(List<PersonRow> rows, PersonItem.Acts acts) {
        here.removeAll();
        here.add(new H2(getTranslation("people.here.title")));
        if (rows.isEmpty()) {
            here.add(new Paragraph(getTranslation("people.none")));
            return;
        }
        UnorderedList list = list();
        rows.stream().limit(shown).forEach(row -> list.add(new PersonItem(row, acts)));
        here.add(list);
        if (rows.size() > shown) {
            NativeButton more = new NativeButton(getTranslation("people.more", rows.size() - shown), click -> {
                shown = rows.size();
                here(rows, acts);
            });
            more.addClassName("plain-button");
            here.add(more);
        }
    }

    void invited(List<InvitedPerson> rows, Consumer<InvitedPerson> resend, Consumer<InvitedPerson> revoke) {
        UnorderedList list = fill(invited, "people.invited.title", rows.isEmpty());
        rows.forEach(row -> list.add(new InvitedItem(row, () -> resend.accept(row), () -> revoke.accept(row))));
    }

    void left(List<PersonRow> rows) {
        UnorderedList list = fill(left, "people.left.title", rows.isEmpty());
        DateTimeFormatter day = DateTimeFormatter.ofPattern("d MMMM yyyy", getLocale());
        rows.forEach(row -> {
            Span name = new Span(row.name());
            name.addClassName("person-name");
            Span mail = new Span(getTranslation("people.left.on", row.email().value(), day.format(row.leftOn())));
            mail.addClassName("quiet");
            Div who = new Div(name, mail);
            who.addClassName("person-who");
            ListItem item = new ListItem(who);
            item.addClassName("person-item");
            list.add(item);
        });
    }

    private UnorderedList fill(Section section, String title, boolean isEmpty) {
        UnorderedList list = list();
        section.removeAll();
        section.setVisible(!isEmpty);
        section.add(new H2(getTranslation(title)), list);
        return list;
    }

    private static UnorderedList list() {
        UnorderedList list = new UnorderedList();
        list.addClassName("list");
        return list;
    }

    private static Section section() {
        Section section = new Section();
        section.addClassName("section");
        return section;
    }
}
