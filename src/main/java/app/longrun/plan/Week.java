package app.longrun.plan;

import app.longrun.calendar.Shadow;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Seven days of one member from a Monday on, all kinds of sessions in one stream.
 *
 * @param today on the gym's clocks
 * @param elsewhere what this gym knows of their training in others
 */
public record Week(LocalDate monday, LocalDate today, List<WeekEntry> entries, List<Shadow> elsewhere, WeekLoad load) {

    public Week {
        entries = List.copyOf(entries);
        elsewhere = List.copyOf(elsewhere);
    }

    /** Monday to Sunday. */
    public List<LocalDate> days() {
        return IntStream.range(0, 7).mapToObj(monday::plusDays).toList();
    }

    /** Whether today is in it. */
    public boolean isCurrent() {
        return !today.isBefore(monday) && today.isBefore(monday.plusWeeks(1));
    }

    /** The sessions of one day, by time. */
    public List<WeekEntry> on(LocalDate day) {
        return entries.stream().filter(entry -> entry.isOn(day)).toList();
    }

    /** When they train elsewhere on one day, by time. */
    public List<Shadow> elsewhereOn(LocalDate day) {
        return elsewhere.stream().filter(shadow -> shadow.on().equals(day)).toList();
    }
}
