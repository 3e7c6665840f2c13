package app.longrun.demo;

import app.longrun.tenancy.Gym;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** The gym and the moment a story is told for: sixteen weeks up to now, and two weeks ahead. */
record Setting(Gym gym, Instant now) {

    static final int WEEKS_BACK = 16;
    static final int DAYS_AHEAD = 14;

    ZoneId zone() {
        return gym.settings().zone();
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, zone());
    }

    /** The Monday of this week. */
    LocalDate monday() {
        return today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    LocalDate firstDay() {
        return monday().minusWeeks(WEEKS_BACK);
    }

    LocalDate lastDay() {
        return today().plusDays(DAYS_AHEAD);
    }

    /** The instant of a wall-clock time in the gym. */
    Instant at(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(zone()).toInstant();
    }

    boolean isPast(Instant instant) {
        return instant.isBefore(now);
    }

    /** Full weeks between a day and today. */
    int weeksAgo(LocalDate date) {
        return Math.toIntExact(Math.max(0, ChronoUnit.WEEKS.between(date, today())));
    }
}
