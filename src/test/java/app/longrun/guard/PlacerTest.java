package app.longrun.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.longrun.Tries;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlacerTest {

    private static final Runner EXPERIENCED = Runner.withDefaults(false);
    private static final Availability EVENINGS = daily("18:00", "19:30", Set.of());

    @Test
    void aPlacementCostsNoMoreThanTheBestOfAllWaysTried() {
        RandomWeeks weeks = new RandomWeeks(1234);
        int placed = 0;
        for (int i = 0; i < Tries.of(1_500); i++) {
            List<Wish> wishes = weeks.wishes(3);
            List<Bout> fixed = weeks.bouts(4, 7);
            Availability availability = weeks.availability(4);
            boolean isNovice = weeks.isNovice();
            Placement placement = Placer.place(wishes, fixed, availability, Runner.withDefaults(isNovice));

            if (placement.leftOut().isEmpty()) {
                placed++;
                assertThat(Oracle.cost(placement.bouts(), fixed, availability, Week.MONDAY, isNovice))
                        .as("week %d as it says itself", i)
                        .isEqualTo(placement.cost());
            }
            assertThat(placement.cost())
                    .as("week %d", i)
                    .isEqualTo(BruteForce.best(wishes, fixed, availability, isNovice));
        }
        assertThat(placed).as("most weeks hold what is wished").isGreaterThanOrEqualTo(Tries.of(1_000));
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 24, 48, 72})
    void sessionsOfOneBlockKeepTheirHoursAndADayEach(int hours) {
        RandomWeeks weeks = new RandomWeeks(hours);
        for (int i = 0; i < 500; i++) {
            List<Wish> wishes = weeks.wishes(3);
            List<Bout> fixed = weeks.bouts(4, 7);
            Availability availability = weeks.availability(4);
            boolean isNovice = weeks.isNovice();

            Placement placement =
                    Placer.place(wishes, fixed, availability, Runner.withDefaults(isNovice), Duration.ofHours(hours));

            assertThat(placement.bouts()).extracting(Bout::day).doesNotHaveDuplicates();
            assertThat(placement.cost())
                    .as("week %d", i)
                    .isEqualTo(BruteForce.best(wishes, fixed, availability, isNovice, hours));
        }
    }

    @Test
    void heavyLegsKeepAwayFromTheKeyRun() {
        List<Bout> fixed = Week.of("Tue 07:00 quality 60, Sat 08:00 long 100");

        Placement placement = Placer.place(List.of(wish("heavy"), wish("heavy")), fixed, EVENINGS, EXPERIENCED);

        // Tuesday eleven hours after the quality run, Saturday ten hours after the long one: nothing hard follows
        // either.
        assertThat(placement.bouts())
                .extracting(bout -> bout.start().getDayOfWeek())
                .containsExactly(DayOfWeek.TUESDAY, DayOfWeek.SATURDAY);
        assertThat(placement.hits()).isEmpty();
        assertThat(placement.cost().missingMinutes()).isZero();
    }

    @Test
    void whatIsAskedForWinsOnlyAfterTheRules() {
        List<Bout> fixed = Week.of("Tue 07:00 quality 60");
        Availability mondays = daily("18:00", "19:30", Set.of(DayOfWeek.MONDAY));

        Placement heavy = Placer.place(List.of(wish("heavy")), fixed, mondays, EXPERIENCED);
        Placement light = Placer.place(List.of(wish("light")), fixed, mondays, EXPERIENCED);

        assertThat(heavy.bouts().getFirst().start().getDayOfWeek()).isEqualTo(DayOfWeek.TUESDAY);
        assertThat(heavy.cost().moves()).isEqualTo(1);
        assertThat(light.bouts().getFirst().start().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(light.cost().moves()).isZero();
    }

    @Test
    void aWeekWithoutRoomLeavesSessionsOutAndSaysWhich() {
        Availability onceAWeek = new Availability(
                Map.of(DayOfWeek.WEDNESDAY, List.of(new Availability.Window(LocalTime.of(18, 0), LocalTime.of(19, 0)))),
                Set.of());
        List<Wish> wishes = List.of(wish("light"), wish("light"));

        Placement placement = Placer.place(wishes, List.of(), onceAWeek, EXPERIENCED);

        assertThat(placement.bouts()).hasSize(1);
        assertThat(placement.leftOut()).hasSize(1);
        assertThat(placement.cost().leftOut()).isEqualTo(1);
    }

    @Test
    void nothingIsPlacedOverWhatIsThere() {
        List<Bout> fixed = Week.of("Mon 18:30 class 60");
        Availability monday = new Availability(
                Map.of(DayOfWeek.MONDAY, List.of(new Availability.Window(LocalTime.of(17, 0), LocalTime.of(20, 30)))),
                Set.of());

        assertThat(Placer.place(List.of(wish("light")), fixed, monday, EXPERIENCED)
                        .bouts())
                .extracting(Bout::start)
                .containsExactly(LocalDateTime.of(2026, 6, 1, 17, 0));
        assertThat(Placer.place(List.of(wish("light"), wish("light")), fixed, monday, EXPERIENCED)
                        .bouts())
                .extracting(Bout::start)
                .containsExactly(LocalDateTime.of(2026, 6, 1, 17, 0), LocalDateTime.of(2026, 6, 1, 19, 30));
    }

    @Test
    void theOrderOfWhatIsFixedChangesNothing() {
        RandomWeeks weeks = new RandomWeeks(5);
        Random shuffle = new Random(5);
        for (int i = 0; i < Tries.of(200); i++) {
            List<Wish> wishes = weeks.wishes(3);
            List<Bout> fixed = weeks.bouts(6, 7);
            List<Bout> shuffled = new ArrayList<>(fixed);
            Collections.shuffle(shuffled, shuffle);
            Availability availability = weeks.availability(6);
            assertThat(Placer.place(wishes, shuffled, availability, EXPERIENCED))
                    .isEqualTo(Placer.place(wishes, fixed, availability, EXPERIENCED));
        }
    }

    @Test
    void twelveWeeksOfThreeSessionsFindTheirPlaces() {
        List<Wish> wishes = new ArrayList<>();
        List<Bout> fixed = new ArrayList<>();
        for (int week = 0; week < 12; week++) {
            LocalDate monday = Week.MONDAY.plusWeeks(week);
            for (String kind : List.of("heavy", "light", "heavy")) {
                wishes.add(new Wish(UUID.randomUUID(), 60, Week.demand(kind), monday, monday.plusDays(6)));
            }
            fixed.addAll(Week.of(monday, "Tue 07:00 quality 60, Thu 07:00 easy 50, Sun 08:00 long 110"));
        }

        Placement placement = Placer.place(wishes, fixed, daily("05:00", "22:00", Set.of()), EXPERIENCED);

        assertThat(placement.leftOut()).isEmpty();
        assertThat(placement.hits()).isEmpty();
        assertThat(placement.cost().moves()).isZero();
    }

    @Test
    void aRaceIsNotPlaced() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Placer.place(List.of(wish("goal")), List.of(), EVENINGS, EXPERIENCED));
    }

    private static Wish wish(String kind) {
        return new Wish(UUID.randomUUID(), 60, Week.demand(kind), Week.MONDAY, Week.MONDAY.plusDays(6));
    }

    private static Availability daily(String from, String to, Set<DayOfWeek> asked) {
        Availability.Window window = new Availability.Window(LocalTime.parse(from), LocalTime.parse(to));
        return new Availability(
                Stream.of(DayOfWeek.values()).collect(Collectors.toMap(day -> day, day -> List.of(window))), asked);
    }
}
