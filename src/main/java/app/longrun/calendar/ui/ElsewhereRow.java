package app.longrun.calendar.ui;

import app.longrun.calendar.Shadow;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** When a member is busy elsewhere, how long and how hard on the legs; there is no more to know. */
@NamedInterface("rows")
public final class ElsewhereRow extends Composite<Article> {

    /** A row for {@code shadow}. */
    public ElsewhereRow(Shadow shadow) {
        Span kind = new Span(getTranslation("calendar.elsewhere.busy"));
        kind.addClassName("kind");
        Span title = new Span(getTranslation("calendar.elsewhere"));
        title.addClassName("title");
        Paragraph facts = new Paragraph(facts(shadow));
        facts.addClassNames("facts", "quiet");
        getContent().addClassNames("session-card", "elsewhere");
        getContent().add(kind, title, facts);
    }

    private String facts(Shadow shadow) {
        String load = getTranslation("calendar.load", shadow.legLoad(), shadow.minutes());
        @Nullable LocalTime at = shadow.at();
        return at == null ? load : getTranslation("calendar.at", at.toString(), load);
    }
}
