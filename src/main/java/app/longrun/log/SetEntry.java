package app.longrun.log;

import app.longrun.exercises.MovementId;
import app.longrun.prescriptions.Amount;
import app.longrun.prescriptions.Load;
import app.longrun.prescriptions.Rpe;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One set as it was done, beside the target as it was shown.
 *
 * @param id made by whoever logs, so that sending twice stores once
 * @param position the place of the movement in the session, such as A1
 * @param setNumber from 1
 * @param targetText what was asked for, such as {@code 3x8/side@RPE8}
 * @param targetGrams the load that was asked for; none = no load was named
 * @param load what was lifted; none = no external load
 * @param rpe how hard the set was, if the lifter said so
 * @param kind what the set was for
 */
public record SetEntry(
        UUID id,
        String position,
        int setNumber,
        MovementId movement,
        String targetText,
        @Nullable Integer targetGrams,
        Amount amount,
        @Nullable Load load,
        @Nullable Rpe rpe,
        SetKind kind) {

    /** Where it stands. */
    SetPlace place() {
        return new SetPlace(position, setNumber);
    }

    /** What it came to. */
    DoneWork work() {
        return new DoneWork(kind, amount, load, rpe);
    }
}
