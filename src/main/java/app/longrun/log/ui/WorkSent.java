package app.longrun.log.ui;

import app.longrun.log.DoneWork;
import app.longrun.log.SetKind;
import app.longrun.platform.WeightUnit;
import app.longrun.prescriptions.Amount;
import app.longrun.prescriptions.AmountUnit;
import app.longrun.prescriptions.Load;
import app.longrun.prescriptions.Rpe;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What one set came to, in the words of the JSON: the load as it was typed, in kg or lb. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WorkSent(
        SetKind kind,
        int amount,
        AmountUnit unit,
        boolean perSide,
        @Nullable BigDecimal load,
        @Nullable String loadUnit,
        @Nullable BigDecimal rpe) {

    WorkSent {
        Objects.requireNonNull(kind, "Say what the set was for");
        Objects.requireNonNull(unit, "Say what was counted");
    }

    static WorkSent of(DoneWork work) {
        Load load = work.load();
        Rpe rpe = work.rpe();
        return new WorkSent(
                work.kind(),
                work.amount().number(),
                work.amount().unit(),
                work.amount().perSide(),
                load == null ? null : load.entered(),
                load == null ? null : load.unit().symbol(),
                rpe == null ? null : new BigDecimal(rpe.text()));
    }

    /** Throws {@link IllegalArgumentException} for what no set can come to. */
    DoneWork read() {
        return new DoneWork(
                kind,
                new Amount(amount, unit, perSide),
                load == null ? null : Load.of(load, weightUnit()),
                rpe == null ? null : Rpe.parse(rpe.toPlainString()));
    }

    private WeightUnit weightUnit() {
        for (WeightUnit unit : WeightUnit.values()) {
            if (unit.symbol().equals(loadUnit)) {
                return unit;
            }
        }
        throw new IllegalArgumentException("Give the load in kg or lb, not in " + loadUnit);
    }
}
