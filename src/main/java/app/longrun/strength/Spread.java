package app.longrun.strength;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;

/** A block's sessions laid over training days, or why these days cannot carry them. */
public sealed interface Spread {

    /** The days in order, and the weekdays they fall on: of more days than the block has sessions, those furthest apart. */
    record OnDays(List<BlockDay> days, List<DayOfWeek> weekdays) implements Spread {

        public OnDays {
            days = List.copyOf(days);
            weekdays = List.copyOf(weekdays);
        }
    }

    /** Fewer days than the block has sessions a week; {@code instead} are up to three choices that work. */
    record TooFew(int needed, List<Set<DayOfWeek>> instead) implements Spread {}

    /** The days leave less than {@code hours} between two sessions; {@code instead} are up to three choices that work. */
    record TooClose(int hours, List<Set<DayOfWeek>> instead) implements Spread {}
}
