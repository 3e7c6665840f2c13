package app.longrun.reporting;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A figure by week and for the whole period.
 *
 * @param weeks every week of the period, first to last, also those in which nothing happened
 * @param total the figure over the period, which for people is not the sum of the weeks
 */
public record Weekly<T>(SortedMap<Week, T> weeks, Compared<T> total) {

    public Weekly {
        weeks = Collections.unmodifiableSortedMap(new TreeMap<>(weeks));
    }
}
