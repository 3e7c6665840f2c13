package app.longrun.templates.ui;

import app.longrun.templates.DiffLine;
import app.longrun.templates.VersionDiff;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;

/** What changed between two versions, the fields first and then the whiteboard line by line. */
final class DiffTable extends Composite<Section> {

    DiffTable(VersionDiff diff) {
        getContent().addClassNames("section", "card", "diff");
        getContent().add(new H2(getTranslation("templates.diff.title", diff.from(), diff.to())));
        if (diff.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("templates.diff.same")));
        }
        if (!diff.fields().isEmpty()) {
            getContent().add(lines(diff.fields()));
        }
        getContent().add(lines(diff.board()));
    }

    private static OrderedList lines(List<DiffLine> lines) {
        OrderedList list = new OrderedList();
        list.addClassName("diff-lines");
        lines.forEach(line -> list.add(new DiffItem(line)));
        return list;
    }
}
