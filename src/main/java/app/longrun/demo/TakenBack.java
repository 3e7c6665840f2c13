package app.longrun.demo;

import app.longrun.platform.WeightUnit;
import app.longrun.prescriptions.AmountUnit;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was said of a set and taken back. */
@Into("gym.set_aside")
record TakenBack(
        UUID id,
        UUID setId,
        UUID sessionId,
        UUID memberId,
        String position,
        int setNumber,
        String reason,
        int revision,
        String setKind,
        int amount,
        AmountUnit unit,
        boolean perSide,
        @Nullable Integer grams,
        @Nullable String entered,
        @Nullable WeightUnit enteredUnit,
        Instant toldAt)
        implements Row {}
