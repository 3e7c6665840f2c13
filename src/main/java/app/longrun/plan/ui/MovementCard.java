package app.longrun.plan.ui;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One movement card. The position orders it ("A1"; one letter is one superset), the unit is reps, s, m or contacts,
 * the previous load is the number that a tap on "last time" fills in.
 */
record MovementCard(
        UUID id,
        String position,
        String name,
        @Nullable String purpose,
        String targetText,
        @Nullable String tempo,
        int restSeconds,
        String unit,
        boolean perSide,
        @Nullable String previousText,
        @Nullable String previousLoad,
        List<SetRow> sets) {

    MovementCard {
        sets = List.copyOf(sets);
    }
}
