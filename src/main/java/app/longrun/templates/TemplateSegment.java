package app.longrun.templates;

import app.longrun.platform.Ids;
import app.longrun.tenancy.GymOwned;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;

/** A timed part of a class of the gym's own. */
@Entity
@Table(schema = "gym", name = "class_segment")
@SuppressWarnings("UnusedVariable") // what it belongs to is read by queries
class TemplateSegment extends GymOwned {

    private UUID templateId;
    private int position;
    private String name;
    private int minutes;
    private String zone;
    private int rpe;
    private String content;

    @SuppressWarnings("NullAway.Init")
    protected TemplateSegment() {}

    @SuppressWarnings("NullAway.Init") // write follows
    TemplateSegment(UUID template) {
        super(Ids.next());
        this.templateId = template;
    }

    /** Takes over a sound draft. */
    void write(int newPosition, SegmentDraft draft) {
        position = newPosition;
        name = draft.name();
        minutes = draft.minutes();
        zone = draft.zone();
        rpe = draft.rpe();
        content = draft.content();
    }

    int position() {
        return position;
    }

    SegmentDraft draft(List<LineDraft> lines) {
        return new SegmentDraft(name, minutes, zone, rpe, content, lines);
    }
}
