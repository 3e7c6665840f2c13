package app.longrun.log;

import app.longrun.exercises.MovementId;
import app.longrun.platform.WeightUnit;
import app.longrun.prescriptions.AmountUnit;
import app.longrun.prescriptions.EstimatedMax;
import app.longrun.prescriptions.Load;
import app.longrun.prescriptions.Rpe;
import app.longrun.prescriptions.RpeChart;
import app.longrun.tenancy.GymOwned;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A set that was done, with the target as it was shown: a later max never rewrites the past. */
@Entity
@Table(schema = "gym", name = "set_log")
@SuppressWarnings("UnusedVariable") // kept for ever, and read back in SQL
class SetLog extends GymOwned {

    private UUID sessionId;
    private UUID memberId;
    private String movementId;
    private String position;
    private int setNumber;
    private String targetText;
    private @Nullable Integer targetGrams;
    private @Nullable UUID blockId;
    private @Nullable Integer blockVersion;
    private int amount;

    @Enumerated(EnumType.STRING)
    private AmountUnit unit;

    private boolean perSide;
    private @Nullable Integer grams;
    private @Nullable String entered;

    @Enumerated(EnumType.STRING)
    private @Nullable WeightUnit enteredUnit;

    private @Nullable Integer rpeTenths;
    private Instant doneAt;

    @SuppressWarnings("NullAway.Init")
    protected SetLog() {}

    SetLog(SessionLog session, @Nullable BlockVersion version, SetEntry entry, Instant doneAt) {
        super(entry.id());
        this.sessionId = session.getId();
        this.memberId = session.member().id();
        this.movementId = entry.movement().value();
        this.position = entry.position();
        this.setNumber = entry.setNumber();
        this.targetText = entry.targetText();
        this.targetGrams = entry.targetGrams();
        this.blockId = version == null ? null : version.block();
        this.blockVersion = version == null ? null : version.number();
        this.doneAt = doneAt;
        this.unit = entry.amount().unit();
        correct(entry);
    }

    /** The same set told otherwise; the target stays as it was shown. */
    final void correct(SetEntry entry) {
        amount = entry.amount().number();
        unit = entry.amount().unit();
        perSide = entry.amount().perSide();
        Load load = entry.load();
        grams = load == null ? null : load.grams();
        entered = load == null ? null : load.entered().toPlainString();
        enteredUnit = load == null ? null : load.unit();
        Rpe rpe = entry.rpe();
        rpeTenths = rpe == null ? null : 5 * rpe.halves();
    }

    boolean isIn(SessionLog session) {
        return sessionId.equals(session.getId())
                && memberId.equals(session.member().id());
    }

    boolean isAt(SetEntry entry) {
        return position.equals(entry.position()) && setNumber == entry.setNumber();
    }

    MovementId movement() {
        return new MovementId(movementId);
    }

    /** What the set says about the 1RM: a plausible estimate from a loaded set of up to 10 repetitions at RPE 6 or more (science.md 3.1, 3.2). */
    Optional<EstimatedMax> estimate() {
        if (grams == null
                || entered == null
                || enteredUnit == null
                || rpeTenths == null
                || !(unit == AmountUnit.REPS)) {
            return Optional.empty();
        }
        return RpeChart.estimateMax(
                        new Load(grams, new BigDecimal(entered), enteredUnit), amount, new Rpe(rpeTenths / 5))
                .filter(Maxes::isPlausible);
    }
}
