package app.longrun.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.longrun.Tries;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RepairTest {

    private static final Runner EXPERIENCED = Runner.withDefaults(false);

    @Test
    void theOnlySessionOfAWeekMovesToTheFirstLegalEvening() {
        List<Bout> week = Week.of("Tue 18:00 heavy 60, Thu 07:00 quality 50, Sun 08:00 long 100");

        // Wednesday evening is 13 h before Thursday's run; Thursday evening is 10 h after it and 62 h before the long
        // run.
        assertThat(repair(week, "Tue 21:00"))
                .isEqualTo(new Repair.Move(week.getFirst().movedTo(LocalDateTime.of(2026, 6, 4, 18, 0))));
    }

    @Test
    void aSessionOfAWeekThatIsOverIsLeftOut() {
        List<Bout> week = Week.of("Tue 18:00 heavy 60, Thu 18:00 light 50");

        assertThat(Absence.of(week.getFirst(), LocalDateTime.of(2026, 6, 10, 9, 0), week, everyEvening(), EXPERIENCED)
                        .repair())
                .isEqualTo(new Repair.Drop(true));
    }

    @Test
    void aHeavySessionThatFindsNoPlaceBeforeALightOneJoinsIt() {
        List<Bout> week = Week.of("Mon 18:00 heavy 60, Wed 07:00 quality 50, Wed 18:00 light 45, Sun 08:00 easy 60");

        assertThat(repair(week, "Mon 21:00")).isInstanceOfSatisfying(Repair.Merge.class, merge -> {
            assertThat(merge.into().id()).isEqualTo(week.get(2).id());
            assertThat(merge.into().demand()).isEqualTo(week.get(0).demand());
            assertThat(merge.into().start()).isEqualTo(week.get(2).start());
        });
    }

    @Test
    void nothingIsMergedWhereTheHeavierSessionWouldHurtTheRun() {
        List<Bout> week = Week.of("Mon 18:00 heavy 60, Wed 07:00 quality 50, Wed 18:00 light 45, Thu 12:00 quality 60");

        assertThat(repair(week, "Mon 21:00")).isEqualTo(new Repair.Drop(true));
    }

    @Test
    void aLightSessionIsLetGoWhenAnotherFollowsTheSameDay() {
        List<Bout> week = Week.of("Mon 18:00 light 60, Tue 18:00 heavy 60");

        assertThat(repair(week, "Tue 12:00")).isEqualTo(new Repair.Drop(true));
    }

    @Test
    void aWeekWithoutALegalEveningGoesWithout() {
        List<Bout> week = Week.of("Fri 18:00 heavy 60, Sun 13:00 goal 200");

        assertThat(repair(week, "Fri 21:00")).isEqualTo(new Repair.Drop(false));
    }

    @Test
    void aRunThatWasMissedIsGone() {
        List<Bout> week = Week.of("Mon 07:00 quality 60");

        assertThatIllegalArgumentException().isThrownBy(() -> repair(week, "Mon 21:00"));
    }

    @Test
    void fiveHundredAbsencesInATwelveWeekBlockKeepTheGuardAndOneSessionAWeek() {
        SplittableRandom random = new SplittableRandom(20261124);
        int absences = 0;
        while (absences < Tries.of(500)) {
            List<Bout> plan = new ArrayList<>(twelveWeeks(random));
            Availability free = evenings(random);
            List<Bout> kept = new ArrayList<>(plan);
            for (Bout missed : plan) {
                if (missed.demand() instanceof Demand.Lifting && random.nextInt(3) == 0) {
                    absences++;
                    kept = after(missed, kept, free);
                }
            }
            assertThat(Guard.check(kept, EXPERIENCED))
                    .as("after %d absences", absences)
                    .isEmpty();
        }
    }

    /** Misses one session, repairs it, and checks what the week keeps. */
    private static List<Bout> after(Bout missed, List<Bout> bouts, Availability free) {
        List<Bout> without =
                bouts.stream().filter(bout -> !bout.id().equals(missed.id())).toList();
        if (without.size() == bouts.size()) {
            return bouts;
        }
        Bout current = bouts.stream()
                .filter(bout -> bout.id().equals(missed.id()))
                .findFirst()
                .orElseThrow();
        LocalDateTime now = current.end();
        Repair repair = Absence.of(current, now, bouts, free, EXPERIENCED).repair();
        List<Bout> kept = new ArrayList<>(without);
        switch (repair) {
            case Repair.Move(Bout moved) -> {
                assertThat(moved.start()).isAfter(now);
                assertThat(sameWeek(moved, current)).isTrue();
                kept.add(moved);
            }
            case Repair.Merge(Bout into) -> {
                assertThat(kept.removeIf(bout -> bout.id().equals(into.id()))).isTrue();
                kept.add(into);
            }
            case Repair.Drop(boolean hasAnother) -> {
                assertThat(without.stream().anyMatch(bout -> isLifting(bout) && sameWeek(bout, current)))
                        .isEqualTo(hasAnother);
                if (!hasAnother) {
                    assertThat(legalStarts(current, now, without, free)).isEmpty();
                }
            }
        }
        long before = bouts.stream()
                .filter(bout -> isLifting(bout) && sameWeek(bout, current))
                .count();
        long then = kept.stream()
                .filter(bout -> isLifting(bout) && sameWeek(bout, current))
                .count();
        assertThat(then).as("nothing piles up").isLessThanOrEqualTo(before);
        return kept;
    }

    /** Every evening left in the week at which the session would run into nothing, tried one by one. */
    private static List<LocalDateTime> legalStarts(
            Bout missed, LocalDateTime now, List<Bout> others, Availability free) {
        LocalDate sunday =
                missed.day().plusDays(7L - missed.day().getDayOfWeek().getValue());
        return now.toLocalDate()
                .datesUntil(sunday.plusDays(1))
                .flatMap(day -> free.windows().getOrDefault(day.getDayOfWeek(), List.of()).stream()
                        .flatMap(
                                window -> Stream.of(window.from(), window.from().plusMinutes(30)))
                        .filter(time -> !time.plusMinutes(missed.minutes()).isAfter(LocalTime.of(20, 0)))
                        .map(day::atTime))
                .filter(start -> start.isAfter(now))
                .filter(start -> others.stream()
                        .noneMatch(other -> other.overlaps(missed.movedTo(start))
                                || (isLifting(other) && other.day().equals(start.toLocalDate()))))
                .filter(start -> {
                    List<Bout> all = new ArrayList<>(others);
                    all.add(missed.movedTo(start));
                    return Oracle.hits(all, false).stream()
                            .noneMatch(hit -> hit.contains(missed.id().toString()));
                })
                .toList();
    }

    private static List<Bout> twelveWeeks(SplittableRandom random) {
        List<Bout> bouts = new ArrayList<>();
        for (int week = 0; week < 12; week++) {
            LocalDate monday = Week.MONDAY.plusWeeks(week);
            bouts.addAll(Week.of(monday, "Tue 06:00 quality 60, Sun 08:00 long 110"));
            bouts.add(lift("heavy", monday.plusDays(1), random));
            bouts.add(lift(random.nextBoolean() ? "light" : "heavy", monday.plusDays(4), random));
        }
        bouts.removeIf(bout -> bout.demand() instanceof Demand.Lifting && random.nextInt(8) == 0);
        return bouts;
    }

    private static Bout lift(String kind, LocalDate day, SplittableRandom random) {
        UUID id = new UUID(random.nextLong(), random.nextLong());
        return Bout.at(id, day.atTime(18, 0), 60, Week.demand(kind));
    }

    private static Availability evenings(SplittableRandom random) {
        Map<DayOfWeek, List<Availability.Window>> windows = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (random.nextInt(3) > 0) {
                windows.put(day, List.of(new Availability.Window(LocalTime.of(18, 30), LocalTime.of(20, 0))));
            }
        }
        return new Availability(windows, Set.of());
    }

    private static boolean isLifting(Bout bout) {
        return bout.demand() instanceof Demand.Lifting;
    }

    private static boolean sameWeek(Bout one, Bout other) {
        return one.day()
                .minusDays(one.day().getDayOfWeek().getValue())
                .equals(other.day().minusDays(other.day().getDayOfWeek().getValue()));
    }

    private static Repair repair(List<Bout> week, String now) {
        String[] words = now.split(" ", -1);
        LocalDateTime at = Week.day(Week.MONDAY, words[0]).atTime(LocalTime.parse(words[1]));
        return Absence.of(week.getFirst(), at, week, everyEvening(), EXPERIENCED)
                .repair();
    }

    private static Availability everyEvening() {
        Map<DayOfWeek, List<Availability.Window>> evenings = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            evenings.put(day, List.of(new Availability.Window(LocalTime.of(18, 0), LocalTime.of(19, 0))));
        }
        return new Availability(evenings, Set.of());
    }
}
