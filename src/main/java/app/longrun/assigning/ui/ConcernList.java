package app.longrun.assigning.ui;

import app.longrun.assigning.Concern;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What a coach should know, a line each, the loudest first. */
class ConcernList extends Composite<UnorderedList> {

    ConcernList(List<Concern> concerns) {
        getContent().addClassName("concerns");
        concerns.stream()
                .sorted(Comparator.comparing(ConcernText::tone).reversed())
                .forEach(concern -> {
                    ListItem line = new ListItem(ConcernText.of(this, concern));
                    line.addClassName(
                            "concern-" + ConcernText.tone(concern).name().toLowerCase(Locale.ROOT));
                    getContent().add(line);
                });
    }
}
