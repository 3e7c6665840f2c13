package app.longrun.classes;

import app.longrun.platform.Ids;
import app.longrun.tenancy.GymOwned;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A class of the gym's own, ready to be put on the schedule, with its segments and lines. */
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

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "template_id", insertable = false, updatable = false)
    @OrderBy("position")
    private List<TemplateSegment> segments = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected ClassTemplate() {}

    @SuppressWarnings("NullAway.Init") // write fills the rest
    ClassTemplate(TemplateDraft draft, ClassFigures figures, Instant now) {
        super(Ids.next());
        this.libraryCode = draft.libraryCode();
        this.createdAt = now;
        write(draft, figures);
    }

    /** Takes over a sound draft; segments it knows by id are changed, the others come new. */
    void write(TemplateDraft draft, ClassFigures figures) {
        name = draft.name();
        minutes = draft.minutes();
        intent = draft.intent();
        scoreType = draft.scoreType();
        coachNote = draft.coachNote();
        isHard = draft.isHard();
        isQuality = figures.isQuality();
        legLoad = figures.legLoad();
        Stored<TemplateSegment> stored = new Stored<>(segments);
        for (int i = 0; i < draft.segments().size(); i++) {
            int position = i + 1;
            SegmentDraft segment = draft.segments().get(i);
            stored.keep(
                    segment.id(),
                    known -> known.write(position, segment),
                    () -> new TemplateSegment(getId(), position, segment));
        }
        stored.dropTheRest();
    }

    TemplateDraft draft() {
        return new TemplateDraft(
                id(),
                version,
                libraryCode,
                name,
                minutes,
                intent,
                scoreType,
                coachNote,
                isHard,
                segments.stream().map(TemplateSegment::draft).toList());
    }

    TemplateId id() {
        return new TemplateId(getId());
    }

    boolean isAt(int seenVersion) {
        return version == seenVersion;
    }

    String name() {
        return name;
    }

    int minutes() {
        return minutes;
    }

    String intent() {
        return intent;
    }

    boolean isQuality() {
        return isQuality;
    }

    int legLoad() {
        return legLoad;
    }
}
