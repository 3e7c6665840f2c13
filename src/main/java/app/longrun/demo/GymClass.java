package app.longrun.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/**
 * A class on the schedule.
 *
 * @param series from 0: the place in the week, which people get used to
 */
record GymClass(
        UUID id,
        int series,
        Template template,
        UUID coach,
        LocalDate date,
        LocalTime time,
        Instant start,
        Instant end,
        int capacity,
        int freePlaces) {

    Row.ScheduledClass row() {
        return new Row.ScheduledClass(
                id, template.id(), coach, start, template.minutes(), template.name(), capacity, freePlaces);
    }

    int placesForMembers() {
        return capacity - freePlaces;
    }
}
