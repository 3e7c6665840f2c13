package app.longrun.progress.ui;

import com.vaadin.flow.component.html.Paragraph;

/** A sentence that explains and does not ask to be read. */
final class QuietText extends Paragraph {

    QuietText(String text) {
        super(text);
        addClassName("quiet");
    }
}
