package app.longrun.plan.ui;

import app.longrun.classes.ClassContent;
import app.longrun.classes.ClassContents;
import app.longrun.classes.ClassId;
import app.longrun.templates.ShownBoard;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;

/** What is done in a class, behind a fold: read when it is opened, and not before the coach shows it. */
final class ClassContentFold extends Composite<NativeDetails> {

    private final Div content = new Div();

    ClassContentFold(ClassContents contents, ClassId id, String name) {
        content.addClassName("class-content");
        getContent().addClassName("class-fold");
        getContent().setSummaryText(getTranslation("plan.class.content"));
        getContent()
                .getSummary()
                .getElement()
                .setAttribute("aria-label", getTranslation("plan.class.content.of", name));
        getContent().setContent(content);
        getContent().addToggleListener(event -> {
            if (event.isOpened()) {
                contents.of(id).ifPresentOrElse(this::show, () -> say(getTranslation("classes.unknown")));
            }
        });
    }

    private void show(ClassContent found) {
        ShownBoard board = found.board();
        if (found.shownFrom() != null) {
            say(getTranslation("plan.class.content.from", Dates.moment(found.shownFrom())));
        } else if (board == null || board.parts().isEmpty()) {
            say(getTranslation("plan.class.content.none"));
        } else {
            content.removeAll();
            board.parts().forEach(part -> content.add(new ContentPart(part)));
        }
    }

    private void say(String words) {
        content.removeAll();
        content.add(new Paragraph(words));
    }
}
