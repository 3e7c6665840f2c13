package app.longrun.classes;

import app.longrun.platform.Ids;
import app.longrun.tenancy.GymOwned;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** A timed part of a class of the gym's own. */
@Entity
@Table(schema = "gym", name = "class_segment")
class TemplateSegment extends GymOwned {

    @SuppressWarnings("UnusedVariable") // the template's key, for its collection
    private UUID templateId;

    @SuppressWarnings("UnusedVariable") // what segments are ordered by
    private int position;

    private String name;
    private int minutes;
    private String zone;
    private int rpe;
    private String content;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "segment_id", insertable = false, updatable = false)
    @Fetch(FetchMode.SUBSELECT)
    private List<TemplateLine> lines = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected TemplateSegment() {}

    @SuppressWarnings("NullAway.Init") // write fills the rest
    TemplateSegment(UUID template, int position, SegmentDraft draft) {
        super(Ids.next());
        this.templateId = template;
        write(position, draft);
    }

    /** Takes over a sound draft; lines it knows by id are changed, the others come new. */
    void write(int newPosition, SegmentDraft draft) {
        position = newPosition;
        name = draft.name();
        minutes = draft.minutes();
        zone = draft.zone();
        rpe = draft.rpe();
        content = draft.content();
        Stored<TemplateLine> stored = new Stored<>(lines);
        draft.lines()
                .forEach(line ->
                        stored.keep(line.id(), known -> known.write(line), () -> new TemplateLine(getId(), line)));
        stored.dropTheRest();
    }

    SegmentDraft draft() {
        return new SegmentDraft(
                getId(),
                name,
                minutes,
                zone,
                rpe,
                content,
                lines.stream().map(TemplateLine::draft).sorted(LineDraft.ORDER).toList());
    }
}
