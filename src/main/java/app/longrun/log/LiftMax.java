package app.longrun.log;

import app.longrun.exercises.MovementId;
import app.longrun.identity.MemberId;
import app.longrun.platform.Ids;
import app.longrun.prescriptions.EstimatedMax;
import app.longrun.prescriptions.MaxEquation;
import app.longrun.tenancy.GymOwned;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** An estimated max of one day. */
@Entity
@Table(schema = "gym", name = "lift_max")
class LiftMax extends GymOwned {

    private UUID memberId;
    private String movementId;
    private LocalDate onDate;
    private int grams;

    @Enumerated(EnumType.STRING)
    private MaxEquation equation;

    private boolean isRough;

    @Enumerated(EnumType.STRING)
    private MaxSource source;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected LiftMax() {}

    LiftMax(MemberId member, MovementId movement, LocalDate on, EstimatedMax max, MaxSource source) {
        super(Ids.next());
        this.memberId = member.id();
        this.movementId = movement.value();
        this.onDate = on;
        this.grams = max.grams();
        this.equation = max.equation();
        this.isRough = max.rough();
        this.source = source;
    }

    void replace(EstimatedMax max, MaxSource from) {
        grams = max.grams();
        equation = max.equation();
        isRough = max.rough();
        source = from;
    }

    boolean isFrom(MaxSource origin) {
        return source == origin;
    }

    LocalDate on() {
        return onDate;
    }

    MemberId member() {
        return new MemberId(memberId);
    }

    MovementId movement() {
        return new MovementId(movementId);
    }

    EstimatedMax max() {
        return new EstimatedMax(grams, equation, isRough);
    }
}
