package app.longrun.guard;

import java.io.Serializable;
import java.time.Duration;
import java.util.Comparator;

/**
 * A rule that two bouts run into.
 *
 * @param first the earlier of the two; for R8 the longest run before
 * @param actual the gap as it is: start to start, for R2 from the end of the run to the start of the lifting and negative
 *     when the lifting comes first; zero for R8, which is about metres
 * @param needed the least gap; zero for R8
 */
public record Hit(Rule rule, Severity severity, Bout first, Bout second, Duration actual, Duration needed)
        implements Serializable {

    /** By the later bout, then by rule. */
    public static final Comparator<Hit> ORDER = Comparator.comparing(Hit::second, Bout.ORDER)
            .thenComparing(Hit::rule)
            .thenComparing(Hit::first, Bout.ORDER);

    /** Whether it is about this bout. */
    public boolean concerns(Bout bout) {
        return first.id().equals(bout.id()) || second.id().equals(bout.id());
    }
}
