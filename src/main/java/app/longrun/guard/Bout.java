package app.longrun.guard;

import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One session, run, class or race as the guard sees it.
 *
 * @param start on the gym's wall clock: from Monday 18:00 to Wednesday 18:00 it is 48 h, also when the clocks change between
 * @param isTimeAssumed whether only the day was known (science.md 1.4: run 07:00, lifting 18:00)
 */
public record Bout(UUID id, LocalDateTime start, int minutes, Demand demand, boolean isTimeAssumed)
        implements Serializable {

    /** By start; bouts of one minute by id, so that every order is the same order. */
    public static final Comparator<Bout> ORDER =
            Comparator.comparing(Bout::start).thenComparing(Bout::id);

    private static final LocalTime RUN_AT = LocalTime.of(7, 0);
    private static final LocalTime LIFTING_AT = LocalTime.of(18, 0);

    public Bout {
        if (minutes < 0 || minutes > 24 * 60) {
            throw new IllegalArgumentException("A bout takes from 0 minutes to a day, not " + minutes);
        }
    }

    /** A bout at a time that is known. */
    public static Bout at(UUID id, LocalDateTime start, int minutes, Demand demand) {
        return new Bout(id, start, minutes, demand, false);
    }

    /** A bout on a day; without a time it is taken to be at the usual one, and says so. */
    public static Bout on(UUID id, LocalDate day, @Nullable LocalTime time, int minutes, Demand demand) {
        return new Bout(id, day.atTime(time == null ? usual(demand) : time), minutes, demand, time == null);
    }

    /** The same bout at another time. */
    public Bout movedTo(LocalDateTime other) {
        return new Bout(id, other, minutes, demand, false);
    }

    /** When it is over. */
    public LocalDateTime end() {
        return start.plusMinutes(minutes);
    }

    /** The day it is on. */
    public LocalDate day() {
        return start.toLocalDate();
    }

    boolean overlaps(Bout other) {
        return start.isBefore(other.end()) && other.start.isBefore(end());
    }

    /** From this start to a later one. */
    long minutesTo(Bout later) {
        return Duration.between(start, later.start).toMinutes();
    }

    private static LocalTime usual(Demand demand) {
        return switch (demand) {
            case Demand.Run run -> RUN_AT;
            case Demand.Race race -> RUN_AT;
            case Demand.Lifting lifting -> LIFTING_AT;
            case Demand.GymClass gymClass -> LIFTING_AT;
        };
    }
}
