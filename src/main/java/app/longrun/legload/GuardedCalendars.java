package app.longrun.legload;

import app.longrun.guard.Runner;
import app.longrun.guard.Thresholds;
import app.longrun.identity.MemberId;
import app.longrun.tenancy.CurrentGym;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads calendars for the guard: four statements, whatever the number of members. */
@Component
class GuardedCalendars {

    private final NumberRows numbers;
    private final CalendarRows calendars;
    private final RunnerRows runners;
    private final AllowanceRows allowances;
    private final Clock clock;

    GuardedCalendars(
            NumberRows numbers, CalendarRows calendars, RunnerRows runners, AllowanceRows allowances, Clock clock) {
        this.numbers = numbers;
        this.calendars = calendars;
        this.runners = runners;
        this.allowances = allowances;
        this.clock = clock;
    }

    /** The calendars of those who are members of this gym, for the asked days. */
    Map<MemberId, GuardedCalendar> read(Collection<MemberId> members, LocalDate from, LocalDate to) {
        Thresholds thresholds = numbers.read().thresholds();
        LocalDateTime now = now();
        Reach reach = Reach.of(thresholds);
        LocalDate first = from.minusDays(reach.daysBefore());
        LocalDate last = to.plusDays(reach.daysAfter());
        Map<MemberId, Habits> habits = runners.of(members);
        Map<MemberId, List<GuardedSession>> sessions =
                calendars.between(habits.keySet(), first, last, now.toLocalDate());
        Map<MemberId, List<Allowance>> allowed = allowances.between(habits.keySet(), first, last);
        return habits.entrySet().stream()
                .map(entry -> new GuardedCalendar(
                        entry.getKey(),
                        from,
                        to,
                        now,
                        sessions.getOrDefault(entry.getKey(), List.of()),
                        new Runner(entry.getValue().isNovice(), thresholds),
                        entry.getValue().availability(),
                        allowed.getOrDefault(entry.getKey(), List.of())))
                .collect(Collectors.toMap(GuardedCalendar::member, Function.identity()));
    }

    LocalDateTime now() {
        return CurrentGym.now(clock);
    }
}
