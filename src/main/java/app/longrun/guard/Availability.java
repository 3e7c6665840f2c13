package app.longrun.guard;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * When a runner can lift.
 *
 * @param windows the free hours of each day of the week; a day without any is not free
 * @param asked the days the block was asked to be on; none = all are as good
 */
public record Availability(Map<DayOfWeek, List<Window>> windows, Set<DayOfWeek> asked) implements Serializable {

    /** Half an hour, as science.md 1.4 has it. */
    static final int SLOT_MINUTES = 30;

    private static final LocalTime FIRST = LocalTime.of(5, 0);
    private static final LocalTime LAST = LocalTime.of(22, 0);

    /** From one time to another of the same day, within 05:00 to 22:00. */
    public record Window(LocalTime from, LocalTime to) implements Serializable {

        /** From 05:00 to 22:00. */
        public static final Window WHOLE_DAY = new Window(FIRST, LAST);

        public Window {
            if (from.isBefore(FIRST) || to.isAfter(LAST) || !from.isBefore(to)) {
                throw new IllegalArgumentException("A window opens before it closes, within 05:00 to 22:00");
            }
        }

        /** The starts on the half hour from which so many minutes fit. */
        Stream<LocalTime> starts(int minutes) {
            int first = Math.ceilDiv(from.toSecondOfDay() / 60, SLOT_MINUTES) * SLOT_MINUTES;
            int last = to.toSecondOfDay() / 60 - minutes;
            return Stream.iterate(first, start -> start <= last, start -> start + SLOT_MINUTES)
                    .map(start -> LocalTime.ofSecondOfDay(start * 60L));
        }
    }

    public Availability {
        windows = Map.copyOf(windows);
        asked = Set.copyOf(asked);
    }

    /** Every start in these days from which so many minutes are free, earliest first. */
    Stream<LocalDateTime> starts(LocalDate from, LocalDate to, int minutes) {
        return from.datesUntil(to.plusDays(1))
                .flatMap(day -> windows.getOrDefault(day.getDayOfWeek(), List.of()).stream()
                        .flatMap(window -> window.starts(minutes))
                        .distinct()
                        .sorted()
                        .map(day::atTime));
    }

    boolean isAsked(LocalDate day) {
        return asked.isEmpty() || asked.contains(day.getDayOfWeek());
    }
}
