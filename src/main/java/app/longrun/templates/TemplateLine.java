package app.longrun.templates;

import app.longrun.platform.Ids;
import app.longrun.tenancy.GymOwned;
import jakarta.persistence.Column;
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

    @Column(name = "rest_s")
    private @Nullable Integer restSeconds;

    private String format;

    @SuppressWarnings("NullAway.Init")
    protected TemplateLine() {}

    /** A new line; write follows. */
    static TemplateLine fresh() {
        return new TemplateLine(Ids.next());
    }

    @SuppressWarnings("NullAway.Init")
    private TemplateLine(UUID id) {
        super(id);
    }

    /** Takes over a sound draft. */
    void write(UUID segment, LineDraft draft) {
        segmentId = segment;
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
        restSeconds = draft.restSeconds();
        format = draft.format();
    }

    UUID segment() {
        return segmentId;
    }

    LinePlace place() {
        return new LinePlace(segmentId, level, line, choice);
    }

    LineDraft draft() {
        return new LineDraft(
                line, choice, level, movementId, amount, unit, perSide, load, intensity, zone, restSeconds, format);
    }
}
