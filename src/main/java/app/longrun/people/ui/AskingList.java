package app.longrun.people.ui;

import app.longrun.people.Asking;
import app.longrun.people.JoinRequests;
import app.longrun.platform.ui.ErrorText;
import app.longrun.platform.ui.Notice;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.Command;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;

/** Those who ask to join, each with a yes and a no. */
final class AskingList extends Composite<Div> {

    private final transient JoinRequests requests;
    private final Command answered;
    private final UnorderedList list = new UnorderedList();
    private final ErrorText error = new ErrorText();

    AskingList(JoinRequests requests, Command answered) {
        this.requests = requests;
        this.answered = answered;
        list.addClassName("list");
        getContent().add(error, list);
    }

    void show(List<Asking> waiting) {
        list.removeAll();
        waiting.forEach(asking -> list.add(item(asking)));
    }

    private ListItem item(Asking asking) {
        Span name = new Span(asking.name());
        name.addClassName("person-name");
        Span mail = new Span(getTranslation(
                "people.asking.since",
                asking.email().value(),
                DateTimeFormatter.ofPattern("d MMMM", getLocale()).format(asking.since())));
        mail.addClassName("quiet");
        Div who = new Div(name, mail);
        who.addClassName("person-who");
        ListItem item = new ListItem(
                who,
                button("people.asking.yes", asking, requests::approve, "people.asking.let"),
                button("people.asking.no", asking, requests::decline, "people.asking.declined"));
        item.addClassName("person-item");
        return item;
    }

    private NativeButton button(
            String key, Asking asking, Consumer<app.longrun.identity.PersonId> answer, String done) {
        NativeButton button = new NativeButton(getTranslation(key));
        button.addClassName("plain-button");
        button.setAriaLabel(getTranslation(key + ".of", asking.name()));
        button.addClickListener(click -> {
            error.attempt(() -> {
                answer.accept(asking.person());
                Notice.done(getTranslation(done, asking.name()));
            });
            answered.execute();
        });
        return button;
    }
}
