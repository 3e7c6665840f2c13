package app.longrun.log;

import app.longrun.prescriptions.Amount;
import app.longrun.prescriptions.Load;
import app.longrun.prescriptions.Rpe;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one set came to.
 *
 * @param load what was lifted; none = no external load
 * @param rpe how hard it was, if the lifter said so
 */
public record DoneWork(
        SetKind kind,
        Amount amount,
        @Nullable Load load,
        @Nullable Rpe rpe) {

    /** Whether both tell the same, however the load was typed. */
    boolean isSameAs(DoneWork other) {
        return kind == other.kind
                && amount.equals(other.amount)
                && Objects.equals(rpe, other.rpe)
                && Objects.equals(grams(), other.grams());
    }

    private @Nullable Integer grams() {
        return load == null ? null : load.grams();
    }
}
