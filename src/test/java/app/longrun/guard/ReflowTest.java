package app.longrun.guard;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.Tries;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ReflowTest {

    private static final Runner EXPERIENCED = Runner.withDefaults(false);

    /** A race that moves about while twelve weeks go by: each week some sessions are done, and they stay. */
    @Test
    void aRaceMovedAgainAndAgainNeverChangesWhatWasDone() {
        SplittableRandom random = new SplittableRandom(20261124);
        for (int round = 0; round < Tries.of(40); round++) {
            Availability free = new RandomWeeks(round).availability(3);
            List<Wish> wishes = twelveWeeks();
            List<Bout> done = new ArrayList<>();
            Set<Bout> everDone = new HashSet<>();
            for (int week = 0; week < 12; week++) {
                LocalDateTime now = Week.MONDAY.plusWeeks(week).atTime(4, 0);
                LocalDate raceDay = Week.MONDAY.plusDays(7L * week + 6 + random.nextInt(40));
                Bout race = Bout.at(Week.id("race"), raceDay.atTime(9, 0), 200, Week.demand("goal"));
                List<Bout> standing = new ArrayList<>(done);
                standing.add(race);
                Placement placement = Reflow.from(now, wishes, standing, free, EXPERIENCED);

                assertThat(placement.bouts()).allMatch(bout -> bout.start().isAfter(now));
                assertThat(placement.bouts())
                        .noneMatch(bout ->
                                done.stream().anyMatch(other -> other.id().equals(bout.id())));
                assertThat(placement).isEqualTo(Reflow.from(now, wishes, standing, free, EXPERIENCED));
                LocalDateTime end = now.plusWeeks(1);
                placement.bouts().stream()
                        .filter(bout -> bout.start().isBefore(end) && random.nextInt(4) > 0)
                        .forEach(done::add);
                assertThat(done).containsAll(everDone);
                everDone.addAll(done);
            }
        }
    }

    @Test
    void aDayThatHasBegunIsNotPlannedAnyMore() {
        Wish wish = new Wish(Week.id("wish"), 60, Week.demand("light"), Week.MONDAY, Week.MONDAY.plusDays(6));
        Availability free = new Availability(
                java.util.Map.of(
                        java.time.DayOfWeek.MONDAY, List.of(Availability.Window.WHOLE_DAY),
                        java.time.DayOfWeek.WEDNESDAY, List.of(Availability.Window.WHOLE_DAY)),
                Set.of());

        assertThat(Reflow.from(Week.MONDAY.minusDays(1).atTime(23, 0), List.of(wish), List.of(), free, EXPERIENCED)
                        .bouts())
                .extracting(Bout::day)
                .containsExactly(Week.MONDAY);
        assertThat(Reflow.from(Week.MONDAY.atTime(4, 0), List.of(wish), List.of(), free, EXPERIENCED)
                        .bouts())
                .extracting(Bout::day)
                .containsExactly(Week.MONDAY.plusDays(2));
        assertThat(Reflow.from(Week.MONDAY.plusDays(6).atTime(4, 0), List.of(wish), List.of(), free, EXPERIENCED)
                        .bouts())
                .isEmpty();
    }

    private static List<Wish> twelveWeeks() {
        List<Wish> wishes = new ArrayList<>();
        for (int week = 0; week < 12; week++) {
            LocalDate monday = Week.MONDAY.plusWeeks(week);
            for (String kind : List.of("heavy", "light")) {
                wishes.add(new Wish(Week.id(kind + week), 60, Week.demand(kind), monday, monday.plusDays(6)));
            }
        }
        return wishes;
    }
}
