package app.longrun.log;

import app.longrun.platform.WeightUnit;
import app.longrun.prescriptions.Amount;
import app.longrun.prescriptions.AmountUnit;
import app.longrun.prescriptions.Load;
import app.longrun.prescriptions.Rpe;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A {@link DoneWork} in columns. */
@Embeddable
class SetWork {

    @Enumerated(EnumType.STRING)
    private SetKind setKind;

    private int amount;

    @Enumerated(EnumType.STRING)
    private AmountUnit unit;

    private boolean perSide;
    private @Nullable Integer grams;
    private @Nullable String entered;

    @Enumerated(EnumType.STRING)
    private @Nullable WeightUnit enteredUnit;

    private @Nullable Integer rpeTenths;

    @SuppressWarnings("NullAway.Init")
    protected SetWork() {}

    SetWork(DoneWork done) {
        setKind = done.kind();
        amount = done.amount().number();
        unit = done.amount().unit();
        perSide = done.amount().perSide();
        Load load = done.load();
        grams = load == null ? null : load.grams();
        entered = load == null ? null : load.entered().toPlainString();
        enteredUnit = load == null ? null : load.unit();
        Rpe rpe = done.rpe();
        rpeTenths = rpe == null ? null : 5 * rpe.halves();
    }

    DoneWork read() {
        return new DoneWork(
                setKind,
                new Amount(amount, unit, perSide),
                grams == null || entered == null || enteredUnit == null
                        ? null
                        : new Load(grams, new BigDecimal(entered), enteredUnit),
                rpeTenths == null ? null : new Rpe(rpeTenths / 5));
    }
}
