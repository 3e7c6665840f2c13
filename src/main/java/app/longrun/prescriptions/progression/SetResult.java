package app.longrun.prescriptions.progression;

import app.longrun.prescriptions.Rpe;
import org.jspecify.annotations.Nullable;

/** One logged set: what was done of the asked unit, and how hard it was where the lifter said so. */
public record SetResult(int amount, @Nullable Rpe rpe) {

    /** Whether the set was told as harder than the target; an untold effort is not. */
    public boolean isHarderThan(Rpe target) {
        return rpe != null && rpe.compareTo(target) > 0;
    }
}
