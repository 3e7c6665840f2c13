package app.longrun.runners;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalTime;

/** Hours of a day of the week in which somebody can train, on the gym's clocks. */
public record FreeTime(DayOfWeek day, LocalTime opens, LocalTime closes) implements Serializable {

    boolean overlaps(FreeTime other) {
        return day == other.day && opens.isBefore(other.closes) && other.opens.isBefore(closes);
    }
}
