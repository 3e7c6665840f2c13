package app.longrun.plan;

import app.longrun.calendar.Shadow;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/**
 * A month of one member in whole weeks, all kinds of sessions in one stream.
 *
 * @param today on the gym's clocks
 * @param elsewhere what this gym knows of their training in others
 */
public record Month(YearMonth month, LocalDate today, List<WeekEntry> entries, List<Shadow> elsewhere) {

    public Month {
        entries = List.copyOf(entries);
        elsewhere = List.copyOf(elsewhere);
    }

    /** The Monday on or before the first of a month. */
    static LocalDate firstDay(YearMonth month) {
        return month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The Sunday on or after the last of a month. */
    static LocalDate lastDay(YearMonth month) {
        return month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    /** Monday to Sunday of each week that has a day in the month. */
    public List<LocalDate> days() {
        LocalDate last = lastDay(month);
        return Stream.iterate(firstDay(month), day -> !day.isAfter(last), day -> day.plusDays(1))
                .toList();
    }

    /** Whether a day belongs to the month, and not only to one of its weeks. */
    public boolean has(LocalDate day) {
        return YearMonth.from(day).equals(month);
    }

    /** The sessions of one day, by time. */
    public List<WeekEntry> on(LocalDate day) {
        return entries.stream().filter(entry -> entry.isOn(day)).toList();
    }

    /** How often they train elsewhere on one day. */
    public long elsewhereOn(LocalDate day) {
        return elsewhere.stream().filter(shadow -> shadow.on().equals(day)).count();
    }
}
