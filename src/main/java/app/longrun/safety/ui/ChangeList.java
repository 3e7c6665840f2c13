package app.longrun.safety.ui;

import app.longrun.platform.ui.Badge;
import app.longrun.safety.PainChange;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** What rules did by themselves, newest first, each with its reason. */
final class ChangeList extends Composite<Section> {

    ChangeList(List<PainChange> changes, ChangeWords words) {
        UnorderedList list = new UnorderedList();
        list.addClassName("list");
        changes.forEach(change -> list.add(item(change, words)));
        getContent().addClassNames("section", "card");
        getContent().add(new H2(getTranslation("safety.changes.title")), list);
    }

    private ListItem item(PainChange change, ChangeWords words) {
        DateTimeFormatter day = DateTimeFormatter.ofPattern("d MMM", getLocale());
        Span what = new Span(words.of(change.easing(), this));
        Span why = new Span(getTranslation(
                "safety.changes.why",
                getTranslation(change.easing().site().key()),
                change.action() == null
                        ? getTranslation("safety.action.none")
                        : getTranslation("safety.action." + change.action()),
                day.format(change.began()),
                change.sessions()));
        why.addClassName("quiet");
        Div said = new Div(what, why);
        said.addClassName("change-words");
        ListItem item = new ListItem(said);
        if (change.ended() != null) {
            item.add(new Badge(getTranslation("safety.changes.ended", day.format(change.ended()))));
        }
        return item;
    }
}
