package app.longrun.classes;

import app.longrun.platform.Ids;
import app.longrun.tenancy.GymOwned;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of a segment of the gym's own. */
@Entity
@Table(schema = "gym", name = "class_line")
class TemplateLine extends GymOwned {

    @SuppressWarnings("UnusedVariable") // the segment's key, for its collection
    private UUID segmentId;

    private int line;
    private int choice;

    @Enumerated(EnumType.STRING)
    private ScalingLevel level;

    private String movementId;
    private String amount;

    @Enumerated(EnumType.STRING)
    private LineUnit unit;

    private boolean perSide;
    private String load;
    private String intensity;
    private String zone;
    private @Nullable Integer restS;
    private String format;

    @SuppressWarnings("NullAway.Init")
    protected TemplateLine() {}

    @SuppressWarnings("NullAway.Init") // write fills the rest
    TemplateLine(UUID segment, LineDraft draft) {
        super(Ids.next());
        this.segmentId = segment;
        write(draft);
    }

    /** Takes over a sound draft. */
    void write(LineDraft draft) {
        line = draft.line();
        choice = draft.choice();
        level = draft.level();
        movementId = draft.movement();
        amount = draft.amount();
        unit = draft.unit();
        perSide = draft.isPerSide();
        load = draft.load();
        intensity = draft.intensity();
        zone = draft.zone();
        restS = draft.restSeconds();
        format = draft.format();
    }

    LineDraft draft() {
        return new LineDraft(
                getId(), line, choice, level, movementId, amount, unit, perSide, load, intensity, zone, restS, format);
    }
}
