package app.longrun.templates.ui;

import app.longrun.platform.ui.FormField;
import app.longrun.platform.ui.Link;
import app.longrun.prescriptions.whiteboard.Whiteboard;
import app.longrun.templates.FloorCheck;
import app.longrun.templates.FloorCounts;
import app.longrun.templates.FloorShortage;
import app.longrun.templates.LineItems;
import app.longrun.tenancy.GymSlug;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.jspecify.annotations.Nullable;

/** Whether the gym's floor carries the class for as many as come. */
final class FloorCard extends Composite<Section> {

    private static final int USUAL = 12;

    private final FormField people = FormField.number(getTranslation("templates.floor.people"), USUAL, 1, 200)
            .onChange(this::recheck);
    private final Div result = new Div();
    private final transient FloorCounts counts;
    private final transient LineItems items;
    private transient @Nullable Whiteboard board;

    FloorCard(FloorCounts counts, LineItems items, GymSlug gym) {
        this.counts = counts;
        this.items = items;
        result.addClassName("section");
        result.getElement().setAttribute("role", "status");
        Div form = new Div(people);
        form.addClassName("form");
        getContent().addClassNames("section", "card");
        getContent()
                .add(
                        new H2(getTranslation("templates.floor.check")),
                        form,
                        result,
                        Link.to(TemplatesNavigation.floor(gym), getTranslation("templates.floor.open")));
    }

    void show(Whiteboard read) {
        board = read;
        recheck();
    }

    private void recheck() {
        if (board == null || people.number() < 1) {
            return;
        }
        FloorCheck check = counts.check(board, items, people.number());
        result.removeAll();
        check.shortages().forEach(shortage -> result.add(line(words(shortage), "open")));
        if (check.shortages().isEmpty() && check.uncounted().isEmpty()) {
            result.add(line(getTranslation("templates.floor.enough", people.number()), "quiet"));
        }
        if (!check.uncounted().isEmpty()) {
            result.add(
                    line(getTranslation("templates.floor.uncounted", String.join(", ", check.uncounted())), "quiet"));
        }
    }

    private String words(FloorShortage shortage) {
        String pieces = String.join(getTranslation("templates.floor.or"), shortage.pieces());
        return getTranslation(
                "templates.floor.short",
                shortage.part().isEmpty() ? getTranslation("templates.floor.class") : shortage.part(),
                shortage.needed(),
                pieces,
                shortage.have());
    }

    private static Paragraph line(String words, String className) {
        Paragraph line = new Paragraph(words);
        line.addClassNames("floor-line", className);
        return line;
    }
}
