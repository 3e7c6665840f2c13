package app.longrun.assigning;

import app.longrun.strength.BlockDay;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A block laid over one person's weeks.
 *
 * @param from the first day of its first week
 * @param to the last day of its last week, or the day of the race if that is earlier
 * @param weeks of the block that are used, in order
 * @param weeksCut weeks of the block for which there is no room
 * @param sessionsCut sessions that would fall on the race or after it
 */
public record Course(
        LocalDate from,
        LocalDate to,
        List<BlockDay> days,
        List<DayOfWeek> weekdays,
        List<Integer> weeks,
        int weeksCut,
        int sessionsCut)
        implements Serializable {

    public Course {
        days = List.copyOf(days);
        weekdays = List.copyOf(weekdays);
        weeks = List.copyOf(weeks);
    }

    /** The same with its sessions on these days, in this order. */
    Course on(List<BlockDay> others) {
        List<DayOfWeek> on = others.stream()
                .map(day -> day.on().getDayOfWeek())
                .distinct()
                .sorted()
                .toList();
        return new Course(from, to, others, on, weeks, weeksCut, sessionsCut);
    }

    /** The same with this time of the day for every session. */
    Course at(@Nullable LocalTime time) {
        return new Course(
                from, to, days.stream().map(day -> day.at(time)).toList(), weekdays, weeks, weeksCut, sessionsCut);
    }

    /** The first day of a week of the block. */
    LocalDate weekBegins(int week) {
        return from.plusWeeks(week - weeks.getFirst());
    }
}
