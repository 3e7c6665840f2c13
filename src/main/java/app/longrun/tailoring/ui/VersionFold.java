package app.longrun.tailoring.ui;

import app.longrun.tailoring.TailoredClass;
import app.longrun.tailoring.Version;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.stream.Collectors;
import org.springframework.modulith.NamedInterface;

/** A member's version on a coach's roster: its reasons in a line, the rest when it is opened. */
@NamedInterface("rows")
public final class VersionFold extends Composite<NativeDetails> {

    /** The version of {@code name}. */
    public VersionFold(String name, Version version) {
        TailoredClass tailored = version.tailored();
        String reasons = tailored.reasons().stream()
                .map(reason -> ReasonName.of(reason, this))
                .collect(Collectors.joining(", "));
        int changes = tailored.changes().size() + tailored.cuts().size();
        String line = reasons.isEmpty()
                ? getTranslation("tailoring.fold.hits", version.hits().size())
                : getTranslation("tailoring.fold", reasons, changes);
        getContent().addClassName("version-fold");
        getContent().setSummaryText(line);
        getContent()
                .getSummary()
                .getElement()
                .setAttribute("aria-label", getTranslation("tailoring.fold.of", name, line));
        getContent().setContent(VersionNote.forCoach(version));
    }
}
