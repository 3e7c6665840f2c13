package app.longrun.platform.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A word or two on a coloured ground; the word carries the meaning, the colour only helps. */
public final class Badge extends Composite<Span> {

    /** What the colour says. */
    public enum Tone {
        NEUTRAL,
        ACCENT,
        GOOD,
        WARN,
        BAD
    }

    /** A badge in the tone. */
    public Badge(String text, Tone tone) {
        getContent().setText(text);
        getContent().addClassNames("badge", "badge-" + tone.name().toLowerCase(Locale.ROOT));
    }

    /** A neutral badge. */
    public Badge(String text) {
        this(text, Tone.NEUTRAL);
    }
}
