package app.longrun.templates.ui;

import app.longrun.templates.DiffLine;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** One line of a comparison: a sign and a colour for what is new and what is gone, and a word for who cannot see them. */
final class DiffItem extends Composite<ListItem> {

    DiffItem(DiffLine line) {
        Span sign = new Span(
                switch (line.kind()) {
                    case SAME -> " ";
                    case ADDED -> "+";
                    case REMOVED -> "−";
                });
        sign.getElement().setAttribute("aria-hidden", "true");
        Span word = new Span(getTranslation("templates.diff." + line.kind()));
        word.addClassName("unseen");
        getContent().addClassName("diff-" + line.kind().name().toLowerCase(Locale.ROOT));
        getContent().add(sign, word, new Span(said(line)));
    }

    private String said(DiffLine line) {
        String at = getTranslation("templates.field." + line.at());
        return switch (line.at()) {
            case "text" -> line.text();
            case "isHard" ->
                getTranslation("templates.diff.field", at, getTranslation("templates.hard." + line.text()));
            case "scoreType" ->
                getTranslation("templates.diff.field", at, getTranslation("templates.score." + line.text()));
            default -> getTranslation("templates.diff.field", at, line.text());
        };
    }
}
