package app.longrun.clearance.ui;

import app.longrun.clearance.Clearance;
import app.longrun.platform.ui.Badge;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Clearances, newest first. */
final class ClearanceList extends Composite<Section> {

    ClearanceList(List<Clearance> clearances) {
        DateTimeFormatter day = DateTimeFormatter.ofPattern("d MMM yyyy", getLocale());
        UnorderedList list = new UnorderedList();
        list.addClassName("list");
        clearances.forEach(each -> {
            ListItem item = new ListItem(new Span(
                    getTranslation("clearance.list.item", each.by(), day.format(each.on()), day.format(each.until()))));
            if (each.revokedOn() != null) {
                item.add(new Badge(getTranslation("clearance.list.ended", day.format(each.revokedOn()))));
            }
            list.add(item);
        });
        getContent().addClassNames("section", "card");
        getContent().add(new H2(getTranslation("clearance.list.title")), list);
    }
}
