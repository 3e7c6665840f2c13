package app.longrun.templates;

import app.longrun.platform.Ids;
import app.longrun.tenancy.GymOwned;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
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
    private boolean isQuality;
    private boolean isHard;
    private int legLoad;

    @SuppressWarnings("UnusedVariable") // kept for whoever asks the database
    private Instant createdAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected ClassTemplate() {}

    @SuppressWarnings("NullAway.Init") // write fills the rest
    ClassTemplate(TemplateDraft draft, ClassFigures figures, Instant now) {
        super(Ids.next());
        this.libraryCode = draft.libraryCode();
        this.createdAt = now;
        write(draft, figures);
    }

    /** Takes over a sound draft; the segments are written apart. */
    void write(TemplateDraft draft, ClassFigures figures) {
        name = draft.name();
        minutes = draft.minutes();
        intent = draft.intent();
        scoreType = draft.scoreType();
        coachNote = draft.coachNote();
        isHard = draft.isHard();
        isQuality = figures.isQuality();
        legLoad = figures.legLoad();
    }

    TemplateDraft draft(List<SegmentDraft> segments) {
        return new TemplateDraft(
                id(), version, libraryCode, name, minutes, intent, scoreType, coachNote, isHard, segments);
    }

    TemplateId id() {
        return new TemplateId(getId());
    }

    boolean isAt(int seenVersion) {
        return version == seenVersion;
    }

    TemplateFacts facts() {
        return new TemplateFacts(id(), name, minutes, intent, legLoad, isQuality);
    }
}
