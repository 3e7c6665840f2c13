package app.longrun.log;

import app.longrun.exercises.MovementId;
import app.longrun.identity.MemberId;
import app.longrun.platform.Ids;
import app.longrun.platform.WeightUnit;
import app.longrun.prescriptions.EstimatedMax;
import app.longrun.prescriptions.Load;
import app.longrun.prescriptions.MaxEquation;
import app.longrun.prescriptions.OneRepMax;
import app.longrun.tenancy.GymOwned;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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

    private @Nullable String entered;

    @Enumerated(EnumType.STRING)
    private @Nullable WeightUnit enteredUnit;

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

    /** A weight that was lifted once, kept as it was typed. */
    static LiftMax lifted(MemberId member, MovementId movement, LocalDate on, Load load, MaxSource source) {
        LiftMax max = new LiftMax(member, movement, on, tested(load), source);
        max.enter(load);
        return max;
    }

    void replace(Load load, MaxSource from) {
        replace(tested(load), from);
        enter(load);
    }

    void replace(EstimatedMax max, MaxSource from) {
        entered = null;
        enteredUnit = null;
        grams = max.grams();
        equation = max.equation();
        isRough = max.rough();
        source = from;
    }

    private void enter(Load load) {
        entered = load.entered().toPlainString();
        enteredUnit = load.unit();
    }

    private static EstimatedMax tested(Load load) {
        return OneRepMax.estimate(load, 1).orElseThrow();
    }

    KnownMax known() {
        Load typed =
                entered == null || enteredUnit == null ? null : new Load(grams, new BigDecimal(entered), enteredUnit);
        return new KnownMax(movement(), onDate, max(), typed, source);
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
