package app.longrun.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Seven days of one member from a Monday on, all kinds of sessions in one stream.
 *
 * @param today on the gym's clocks
 */
public record Week(LocalDate monday, LocalDate today, List<WeekEntry> entries, WeekLoad load) {

    public Week {
        entries = List.copyOf(entries);
    }

    /** Monday to Sunday. */
    public List<LocalDate> days() {
        return IntStream.range(0, 7).mapToObj(monday::plusDays).toList();
    }

    /** The sessions of one day, by time. */
    public List<WeekEntry> on(LocalDate day) {
        return entries.stream()
                .filter(entry -> entry.session().on().equals(day))
                .toList();
    }
}
