package app.longrun.privacy;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A set as it was logged, without the target it was measured against.
 *
 * @param unit REPS, SECONDS, METRES or CONTACTS
 * @param load as it was typed, with its unit; none without an external load
 */
public record OwnSet(
        UUID session,
        String position,
        String movement,
        int amount,
        String unit,
        boolean isPerSide,
        @Nullable String load,
        @Nullable BigDecimal rpe) {}
