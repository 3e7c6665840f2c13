package app.longrun.platform.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** One figure with its label, the change to the period before, and its definition one tap away. */
public final class StatTile extends Composite<Div> {

    /** A tile with the label, the figure as it is to be read ("84 %") and the sentence that defines it. */
    public StatTile(String label, String figure, String definition) {
        getContent().addClassName("stat");
        NativeDetails what = new NativeDetails("", new Span(definition));
        what.addClassName("stat-definition");
        what.getSummary().getElement().setAttribute("aria-label", getTranslation("platform.definition", label));
        getContent().add(part(label, "stat-label"), part(figure, "stat-figure"), what);
    }

    /** Adds the change to the period before, in words that need no colour ("+3 on last month"). */
    public StatTile delta(String text, Verdict verdict) {
        Span delta = part(text, "stat-delta");
        delta.addClassName(verdict.name().toLowerCase(Locale.ROOT));
        getContent().addComponentAtIndex(2, delta);
        return this;
    }

    /** Adds the way to the rows behind the figure, at an address of this application relative to its base. */
    public StatTile leadTo(String text, String href) {
        getContent().add(Link.to(href, text, "stat-link"));
        return this;
    }

    private static Span part(String text, String className) {
        Span span = new Span(text);
        span.addClassName(className);
        return span;
    }
}
