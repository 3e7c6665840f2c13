package app.longrun.guard;

import java.io.Serializable;

/**
 * Whose week it is.
 *
 * @param isNovice under 8 logged lifting sessions, or set by a coach (science.md 1.4)
 */
public record Runner(boolean isNovice, Thresholds thresholds) implements Serializable {

    /** Somebody with the default thresholds. */
    public static Runner withDefaults(boolean isNovice) {
        return new Runner(isNovice, Thresholds.DEFAULTS);
    }
}
