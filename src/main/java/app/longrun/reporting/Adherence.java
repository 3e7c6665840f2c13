package app.longrun.reporting;

import java.util.OptionalInt;

/** Sessions done out of those that were due and not cancelled. */
public record Adherence(int done, int due) {

    /** Whole per cent, rounded half up; none where nothing was due, which is not the same as 0 %. */
    public OptionalInt percent() {
        return due == 0 ? OptionalInt.empty() : OptionalInt.of((int) Math.round(100.0 * done / due));
    }
}
