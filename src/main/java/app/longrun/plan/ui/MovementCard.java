package app.longrun.plan.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One movement card. The position orders it ("A1"; one letter is one superset), the unit is REPS, SECONDS, METRES or
 * CONTACTS.
 *
 * @param movement its id in the library
 * @param target what was asked for, to be kept beside what is done
 * @param targetText the same as a lifter says it
 * @param grams the load to put on; none = no load was named
 * @param loadUnit what weights are typed in; none = no weight can be written
 * @param previousLoad the number that a tap on "last time" fills in
 */
record MovementCard(
        String position,
        String movement,
        String name,
        @Nullable String purpose,
        String target,
        String targetText,
        @Nullable String tempo,
        int restSeconds,
        String unit,
        boolean perSide,
        @Nullable Integer grams,
        @Nullable String loadUnit,
        @Nullable String previousText,
        @Nullable String previousLoad,
        List<SetRow> sets) {

    MovementCard {
        sets = List.copyOf(sets);
    }
}
