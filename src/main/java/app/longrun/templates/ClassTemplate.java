package app.longrun.templates;

import app.longrun.platform.Ids;
import app.longrun.platform.Refusal;
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

    private String folder = "";
    private String tags = "";
    private int number;

    @SuppressWarnings("UnusedVariable") // read by SQL
    private @Nullable Instant usedAt;

    private @Nullable Instant archivedAt;

    @SuppressWarnings("UnusedVariable") // kept for whoever asks the database
    private Instant createdAt;

    @SuppressWarnings("UnusedVariable") // Hibernate counts it
    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected ClassTemplate() {}

    @SuppressWarnings("NullAway.Init") // write fills the rest
    ClassTemplate(TemplateDraft draft, Filing filing, ClassFigures figures, Instant now) {
        super(Ids.next());
        libraryCode = draft.libraryCode();
        createdAt = now;
        file(filing);
        write(draft, figures);
    }

    /** Takes over a sound draft with its text as the next version; the rows are written apart. */
    final void write(TemplateDraft draft, ClassFigures figures) {
        number++;
        body = draft.text();
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
        return new TemplateDraft(id(), number, libraryCode, name, minutes, intent, scoreType, coachNote, isHard, text);
    }

    TemplateId id() {
        return new TemplateId(getId());
    }

    /** Whether it is from before versions were kept. */
    boolean isUnversioned() {
        return number == 0;
    }

    /** Counts what it says already as its first version. */
    void beginVersions() {
        number = 1;
    }

    Filing filing() {
        return Filing.typed(folder, tags);
    }

    final void file(Filing filing) {
        folder = filing.folder();
        tags = String.join(" ", filing.tags());
    }

    void putAway(Instant now) {
        archivedAt = now;
    }

    void bringBack() {
        archivedAt = null;
    }

    /** Goes on the schedule; what is put away does not. */
    void use(Instant now) {
        if (archivedAt != null) {
            throw new Refusal("templates.putaway.used");
        }
        usedAt = now;
    }

    TemplateFacts facts() {
        return new TemplateFacts(id(), number, name, minutes, intent, legLoad, isQuality, isHeavyLower, contacts);
    }
}
