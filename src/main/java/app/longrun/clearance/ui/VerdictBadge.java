package app.longrun.clearance.ui;

import app.longrun.clearance.Verdict;
import app.longrun.clearance.Weight;
import app.longrun.platform.ui.Badge;
import app.longrun.platform.ui.Badge.Tone;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** How ready somebody is, in a few words. */
final class VerdictBadge extends Composite<Span> {

    VerdictBadge(Verdict verdict, LocalDate today) {
        getContent().add(badge(verdict, today));
    }

    private Badge badge(Verdict verdict, LocalDate today) {
        if (verdict.weight() != null && verdict.weight() != Weight.NONE) {
            return verdict.clearedUntil() == null
                    ? new Badge(getTranslation("clearance.verdict." + verdict.weight()), Tone.BAD)
                    : new Badge(
                            getTranslation(
                                    "clearance.verdict.cleared",
                                    DateTimeFormatter.ofPattern("d MMM yyyy", getLocale())
                                            .format(verdict.clearedUntil())),
                            Tone.GOOD);
        }
        return verdict.isChecked(today)
                ? new Badge(getTranslation("clearance.verdict.NONE"), Tone.GOOD)
                : new Badge(getTranslation("clearance.verdict.unknown"));
    }
}
