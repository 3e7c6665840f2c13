package app.longrun.legload.ui;

import app.longrun.guard.Severity;
import app.longrun.legload.Allowance;
import app.longrun.legload.LegHit;
import app.longrun.platform.ui.Badge;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Paragraph;
import org.springframework.modulith.NamedInterface;

/** A hit of the leg-load guard: the rule, the two sessions, the hours, and where the rule is from. */
@NamedInterface("rows")
public final class HitNote extends Composite<Article> {

    /** A note about {@code hit}. */
    public HitNote(LegHit hit) {
        getContent().addClassName("hit-note");
        getContent().add(badge(hit), new Paragraph(HitWords.of(hit, this)));
        Allowance allowance = hit.allowance();
        if (allowance != null) {
            getContent().add(new Paragraph(getTranslation("legload.allowed", allowance.reason())));
        }
        Paragraph source = new Paragraph(getTranslation("legload.source." + hit.rule()));
        source.addClassName("quiet");
        getContent().add(source);
    }

    private Badge badge(LegHit hit) {
        String severity = hit.isOpen() ? hit.severity().name() : "ALLOWED";
        return new Badge(
                getTranslation("legload.severity." + severity, hit.rule()),
                hit.isOpen() ? tone(hit.severity()) : Badge.Tone.NEUTRAL);
    }

    private static Badge.Tone tone(Severity severity) {
        return severity == Severity.BLOCK ? Badge.Tone.BAD : Badge.Tone.WARN;
    }
}
