package app.longrun.reporting;

import java.util.function.Predicate;

/** Something now, and the same in the period of equal length before. */
public record Compared<T>(T now, T before) {

    /** Whether it is so now and was so before. */
    boolean both(Predicate<T> is) {
        return is.test(now) && is.test(before);
    }
}
