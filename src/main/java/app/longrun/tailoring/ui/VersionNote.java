package app.longrun.tailoring.ui;

import app.longrun.legload.ui.HitNote;
import app.longrun.platform.ui.Badge;
import app.longrun.tailoring.Change;
import app.longrun.tailoring.Cut;
import app.longrun.tailoring.Reason;
import app.longrun.tailoring.TailoredClass;
import app.longrun.tailoring.Version;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.springframework.modulith.NamedInterface;

/** What somebody does otherwise in a class, and why: the reasons, line by line what is done instead, and the rules it meets. */
@NamedInterface("rows")
public final class VersionNote extends Composite<Div> {

    /** A note about {@code version}, with the rules that it runs into for whoever looks after the member. */
    public static VersionNote forCoach(Version version) {
        VersionNote note = new VersionNote(version.tailored());
        version.hits().forEach(hit -> note.getContent().add(new HitNote(hit)));
        return note;
    }

    /** A note for the member whose version it is. */
    public static VersionNote forMember(Version version) {
        return new VersionNote(version.tailored());
    }

    private VersionNote(TailoredClass version) {
        getContent().addClassName("version-note");
        version.reasons()
                .forEach(reason -> getContent()
                        .add(new Div(
                                new Badge(ReasonName.of(reason, this), tone(reason)),
                                new Paragraph(ReasonWords.of(reason, this)))));
        UnorderedList lines = new UnorderedList();
        version.changes().forEach(change -> lines.add(new ListItem(words(change))));
        version.cuts().forEach(cut -> lines.add(new ListItem(words(cut))));
        getContent()
                .add(
                        version.changes().isEmpty() && version.cuts().isEmpty()
                                ? new Paragraph(getTranslation("tailoring.as.written"))
                                : lines);
    }

    private String words(Change change) {
        return change.isLeftOut()
                ? getTranslation("tailoring.left.out", change.part(), change.written())
                : getTranslation("tailoring.instead", change.part(), change.written(), change.instead());
    }

    private String words(Cut cut) {
        return getTranslation("tailoring.cut", cut.part(), cut.minutes(), cut.of());
    }

    private static Badge.Tone tone(Reason reason) {
        return reason instanceof Reason.Newcomer ? Badge.Tone.ACCENT : Badge.Tone.WARN;
    }
}
