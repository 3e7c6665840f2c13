package app.longrun.templates;

import app.longrun.platform.Ids;
import app.longrun.tenancy.GymOwned;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A class of the gym's own, ready to be put on the schedule. */
@Entity
@Table(schema = "gym", name = "class_template")
class ClassTemplate extends GymOwned {

    private @Nullable String libraryCode;
    private String name;
    private int minutes;
    private String intent;
    private String scoreType;
    private String coachNote;
    private @Nullable String body;
    private boolean isQuality;
    private boolean isHard;
    private int legLoad;
    private boolean isHeavyLower;
    private @Nullable Integer contacts;

    @SuppressWarnings("UnusedVariable") // kept for whoever asks the database
    private Instant createdAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected ClassTemplate() {}

    @SuppressWarnings("NullAway.Init") // write fills the rest
    ClassTemplate(TemplateDraft head, ClassFigures figures, Instant now) {
        super(Ids.next());
        this.libraryCode = head.libraryCode();
        this.createdAt = now;
        describe(head, figures);
    }

    /** Takes over a sound draft with its text; the rows are written apart. */
    void write(TemplateDraft draft, ClassFigures figures) {
        body = draft.text();
        describe(draft, figures);
    }

    private void describe(TemplateDraft draft, ClassFigures figures) {
        name = draft.name();
        minutes = draft.minutes();
        intent = draft.intent();
        scoreType = draft.scoreType();
        coachNote = draft.coachNote();
        isHard = draft.isHard();
        isQuality = figures.isQuality();
        legLoad = figures.legLoad();
        isHeavyLower = figures.isHeavyLower();
        contacts = figures.contacts();
    }

    /** The text as it was typed; none where it was only ever rows. */
    Optional<String> text() {
        return Optional.ofNullable(body);
    }

    TemplateDraft draft(String text) {
        return new TemplateDraft(id(), version, libraryCode, name, minutes, intent, scoreType, coachNote, isHard, text);
    }

    TemplateId id() {
        return new TemplateId(getId());
    }

    boolean isAt(int seenVersion) {
        return version == seenVersion;
    }

    TemplateFacts facts() {
        return new TemplateFacts(id(), name, minutes, intent, legLoad, isQuality, isHeavyLower, contacts);
    }
}
