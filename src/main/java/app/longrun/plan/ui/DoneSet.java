package app.longrun.plan.ui;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One set as it was done: the amount in the movement's unit, the load as it was entered in kg or lb, the effort. */
record DoneSet(
        UUID id,
        BigDecimal amount,
        @Nullable BigDecimal load,
        @Nullable String unit,
        @Nullable BigDecimal rpe) {

    private static final BigDecimal MOST_AMOUNT = BigDecimal.valueOf(1000);
    private static final BigDecimal MOST_LOAD = BigDecimal.valueOf(2000);
    private static final BigDecimal MOST_RPE = BigDecimal.TEN;

    DoneSet {
        Objects.requireNonNull(id, "Say which set it is");
        Objects.requireNonNull(amount, "Give the amount of the set");
        between(amount, MOST_AMOUNT, "amount");
        between(load, MOST_LOAD, "load");
        between(rpe, MOST_RPE, "RPE");
        if (load != null && !"kg".equals(unit) && !"lb".equals(unit)) {
            throw new IllegalArgumentException("Give the load in kg or lb, not in " + unit);
        }
    }

    private static void between(@Nullable BigDecimal value, BigDecimal most, String what) {
        if (value != null && (value.signum() < 0 || value.compareTo(most) > 0)) {
            throw new IllegalArgumentException("Give the %s as 0 to %s, not %s".formatted(what, most, value));
        }
    }
}
