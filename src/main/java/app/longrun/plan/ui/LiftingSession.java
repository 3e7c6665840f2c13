package app.longrun.plan.ui;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One lifting session as the set logger shows it; its shape is the JSON that the browser gets. */
record LiftingSession(List<Movement> movements) {

    LiftingSession {
        movements = List.copyOf(movements);
    }

    /**
     * One movement card. The position orders it ("A1"; one letter is one superset), the unit is reps, s, m or contacts,
     * the previous load is the number that a tap on "last time" fills in.
     */
    record Movement(
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

        Movement {
            sets = List.copyOf(sets);
        }
    }

    /** One set: the target (load in grams, shown in kg or lb; no unit means no load column) and what was done of it. */
    record SetRow(
            UUID id,
            int number,
            double amount,
            @Nullable Long grams,
            @Nullable String loadUnit,
            @Nullable Double doneAmount,
            @Nullable String doneLoad,
            @Nullable Double rpe,
            State state) {}

    /** Whether a set is logged, in the words of the JSON. */
    enum State {
        open,
        done
    }
}
