package app.longrun.safety.ui;

import app.longrun.calendar.SessionId;
import app.longrun.pain.Bone;
import app.longrun.platform.Refusal;
import app.longrun.platform.ui.Check;
import app.longrun.platform.ui.ErrorText;
import app.longrun.safety.BodySite;
import app.longrun.safety.PainNote;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** How much it hurt: the second of two taps keeps it; where it could be a bone that is asked first, and a stop word keeps itself. */
final class NoteForm extends Composite<Section> {

    private final BodySite site;
    private final @Nullable SessionId session;
    private final Consumer<PainNote> keep;
    private final ErrorText error = new ErrorText();
    private final Check shared = new Check(getTranslation("safety.note.shared"), true);
    private final StopWords stopWords;
    private Bone bone;
    private boolean isBoneAsked;
    private @Nullable Integer during;
    private @Nullable Integer after;

    NoteForm(BodySite site, @Nullable SessionId session, Consumer<PainNote> keep, Runnable back) {
        this.site = site;
        this.session = session;
        this.keep = keep;
        this.bone = Bone.NO;
        this.isBoneAsked = !site.region().isBoneProne();
        this.stopWords = new StopWords(site.region(), this::attempt);
        NativeButton other = new NativeButton(getTranslation("safety.note.other"), click -> back.run());
        other.addClassName("plain-button");
        getContent().addClassNames("section", "card");
        getContent().add(new H2(getTranslation(site.key())), stopWords);
        if (!isBoneAsked) {
            getContent().add(new BonePart(this::boneSaid));
        }
        getContent()
                .add(
                        new ScoreBar(getTranslation("safety.note.during"), score -> {
                            during = score;
                            attemptWhenComplete();
                        }),
                        new ScoreBar(getTranslation("safety.note.after"), score -> {
                            after = score;
                            attemptWhenComplete();
                        }),
                        error,
                        shared,
                        other);
    }

    private void boneSaid(Bone said) {
        bone = said;
        isBoneAsked = true;
        attemptWhenComplete();
    }

    private void attemptWhenComplete() {
        if (during != null && after != null) {
            attempt();
        }
    }

    private void attempt() {
        error.clear();
        if (!isBoneAsked && stopWords.said().isEmpty()) {
            error.show(getTranslation("safety.note.bone.first"));
            return;
        }
        try {
            Bone told = isBoneAsked ? bone : Bone.UNSURE;
            keep.accept(new PainNote(site, during, after, told, stopWords.said(), session, shared.isTicked()));
        } catch (Refusal refusal) {
            error.show(getTranslation(refusal.key(), refusal.arguments()));
        }
    }
}
