package app.longrun.assigning;

import app.longrun.guard.Availability;
import app.longrun.guard.Availability.Window;
import app.longrun.guard.Bout;
import app.longrun.legload.GuardedCalendar;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When sessions may be put: in the hours somebody said they can train, else at the time the order asks for, and where it asks
 * for none at the time the guard takes them to be; nobody is sent to lift at five because five comes first.
 *
 * @param said their days and hours
 * @param asked the days of the week the block would be on
 * @param usual the only window of a day without hours of its own
 * @param at the time the order asks for; none = any
 */
record OpenHours(
        Availability said,
        Set<DayOfWeek> asked,
        Window usual,
        @Nullable LocalTime at) {

    private static final LocalTime OPENS = Window.WHOLE_DAY.from();
    private static final LocalTime CLOSES = Window.WHOLE_DAY.to();
    private static final int SLOT_MINUTES = 30;

    static OpenHours of(PlacedBlock block) {
        Bout first = block.bouts().getFirst().bout();
        int minutes = Math.max(1, first.minutes()) + SLOT_MINUTES;
        LocalTime opens = Stream.of(first.start().toLocalTime(), CLOSES.minusMinutes(minutes))
                .min(LocalTime::compareTo)
                .filter(OPENS::isBefore)
                .orElse(OPENS);
        GuardedCalendar calendar = block.calendar();
        return new OpenHours(
                calendar.availability(),
                Set.copyOf(block.course().weekdays()),
                new Window(opens, opens.plusMinutes(minutes)),
                block.bouts().getFirst().day().at());
    }

    Availability onTheirDays() {
        return on(said.windows().keySet());
    }

    Availability onAnyDay() {
        return on(Set.copyOf(Arrays.asList(DayOfWeek.values())));
    }

    /** The time to write down: none where nobody asked for one and nobody said when they are free. */
    @Nullable
    LocalTime at(Bout place) {
        return hasHours(place.day().getDayOfWeek()) ? place.start().toLocalTime() : at;
    }

    private Availability on(Set<DayOfWeek> days) {
        Map<DayOfWeek, List<Window>> windows =
                days.stream().collect(Collectors.toMap(Function.identity(), this::windows));
        return new Availability(windows, asked);
    }

    private List<Window> windows(DayOfWeek day) {
        return hasHours(day) ? said.windows().getOrDefault(day, List.of()) : List.of(usual);
    }

    private boolean hasHours(DayOfWeek day) {
        List<Window> hours = said.windows().getOrDefault(day, List.of());
        return !hours.isEmpty() && !hours.equals(List.of(Window.WHOLE_DAY));
    }
}
