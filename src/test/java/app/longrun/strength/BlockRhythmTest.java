package app.longrun.strength;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlockRhythmTest {

    private static final List<String> A_B = List.of("A", "B");
    private static final BlockRhythm FOUNDATIONS = new BlockRhythm(6, A_B, 2, 2, 48);
    private static final BlockRhythm HEAVY_AND_PLYO = new BlockRhythm(10, A_B, 2, 2, 72);
    private static final BlockRhythm MAINTENANCE = new BlockRhythm(8, List.of("A"), 1, 1, 48);
    private static final BlockRhythm CALF = new BlockRhythm(12, List.of("A", "A", "A"), 3, 3, 36);
    private static final BlockRhythm HOME = new BlockRhythm(8, A_B, 2, 3, 24);
    private static final List<BlockRhythm> LIBRARY = List.of(FOUNDATIONS, HEAVY_AND_PLYO, MAINTENANCE, CALF, HOME);
    private static final LocalDate A_MONDAY = LocalDate.of(2026, 11, 30);

    @ParameterizedTest(name = "{0}, {1} sessions up to {2} with {3} h on {4}: {5}")
    @CsvSource({
        "A B,   2, 2, 48, MONDAY THURSDAY,                  MONDAY THURSDAY",
        "A B,   2, 2, 48, SUNDAY TUESDAY,                   TUESDAY SUNDAY",
        "A B,   2, 2, 48, MONDAY TUESDAY THURSDAY,          MONDAY THURSDAY",
        "A B,   2, 2, 48, MONDAY WEDNESDAY FRIDAY,          MONDAY FRIDAY",
        "A B,   2, 2, 72, TUESDAY SATURDAY,                 TUESDAY SATURDAY",
        "A A A, 3, 3, 36, MONDAY WEDNESDAY FRIDAY,          MONDAY WEDNESDAY FRIDAY",
        "A A A, 3, 3, 36, MONDAY TUESDAY WEDNESDAY SUNDAY THURSDAY FRIDAY, MONDAY WEDNESDAY FRIDAY",
        "A B,   2, 3, 24, MONDAY TUESDAY,                   MONDAY TUESDAY",
        "A B,   2, 3, 24, MONDAY TUESDAY WEDNESDAY,         MONDAY TUESDAY WEDNESDAY",
        "A B,   2, 3, 48, MONDAY TUESDAY WEDNESDAY,         MONDAY WEDNESDAY",
        "A,     1, 1, 48, SUNDAY,                           SUNDAY",
        "A,     1, 1, 48, TUESDAY SUNDAY,                   TUESDAY",
    })
    void aBlockTakesTheChosenDaysThatLieFurthestApart(
            String cycle, int fewest, int most, int hours, String chosen, String taken) {
        BlockRhythm rhythm = new BlockRhythm(4, List.of(cycle.split(" ")), fewest, most, hours);

        assertThat(rhythm.spread(A_MONDAY, days(chosen)))
                .isInstanceOfSatisfying(
                        Spread.OnDays.class,
                        spread -> assertThat(spread.weekdays()).containsExactlyElementsOf(days(taken)));
    }

    @Test
    void tooFewDaysAreRefusedWithDaysThatWork() {
        assertThat(HEAVY_AND_PLYO.spread(A_MONDAY, Set.of(WEDNESDAY)))
                .isEqualTo(new Spread.TooFew(
                        2, List.of(Set.of(WEDNESDAY, SATURDAY), Set.of(WEDNESDAY, SUNDAY), Set.of(MONDAY, THURSDAY))));
    }

    @Test
    void noDaysAtAllAreTooFew() {
        assertThat(MAINTENANCE.spread(A_MONDAY, Set.of()))
                .isInstanceOfSatisfying(
                        Spread.TooFew.class,
                        refusal -> assertThat(refusal.needed()).isEqualTo(1));
    }

    @Test
    void daysCloserThanTheBlockAllowsAreRefusedWithDaysThatWork() {
        assertThat(FOUNDATIONS.spread(A_MONDAY, Set.of(MONDAY, TUESDAY)))
                .isInstanceOfSatisfying(Spread.TooClose.class, refusal -> {
                    assertThat(refusal.hours()).isEqualTo(48);
                    assertThat(refusal.instead())
                            .containsExactly(Set.of(MONDAY, THURSDAY), Set.of(MONDAY, FRIDAY), Set.of(TUESDAY, FRIDAY));
                });
    }

    @Test
    void theGapHoldsRoundTheEndOfTheWeek() {
        assertThat(FOUNDATIONS.spread(A_MONDAY, Set.of(MONDAY, SUNDAY))).isInstanceOf(Spread.TooClose.class);
    }

    @Test
    void aGapLongerThanAWeekHasNoDaysThatWork() {
        assertThat(new BlockRhythm(4, List.of("A"), 1, 1, 200).spread(A_MONDAY, Set.of(MONDAY)))
                .isEqualTo(new Spread.TooClose(200, List.of()));
    }

    @Test
    void sessionsAlternateOverTheWeeks() {
        assertThat(letters(HOME, MONDAY, WEDNESDAY, FRIDAY)).startsWith("A", "B", "A", "B", "A", "B");
        assertThat(letters(HOME, MONDAY, THURSDAY)).startsWith("A", "B", "A", "B");
        assertThat(letters(CALF, MONDAY, WEDNESDAY, FRIDAY)).containsOnly("A");
    }

    @Test
    void aBlockStartedInMidWeekCountsItsWeeksFromThatDay() {
        assertThat(days(FOUNDATIONS, LocalDate.of(2026, 12, 2), MONDAY, THURSDAY))
                .startsWith(
                        new BlockDay(LocalDate.of(2026, 12, 3), 1, "A"),
                        new BlockDay(LocalDate.of(2026, 12, 7), 1, "B"),
                        new BlockDay(LocalDate.of(2026, 12, 10), 2, "A"));
    }

    @Test
    void aBlockRunsOverTheYearsEndAndALeapDay() {
        assertThat(days(MAINTENANCE, LocalDate.of(2027, 12, 27), TUESDAY))
                .extracting(BlockDay::on)
                .startsWith(LocalDate.of(2027, 12, 28), LocalDate.of(2028, 1, 4));
        assertThat(days(MAINTENANCE, LocalDate.of(2028, 2, 22), TUESDAY))
                .extracting(BlockDay::on)
                .startsWith(LocalDate.of(2028, 2, 22), LocalDate.of(2028, 2, 29), LocalDate.of(2028, 3, 7));
        assertThat(MAINTENANCE.lastDay(LocalDate.of(2028, 2, 22))).isEqualTo(LocalDate.of(2028, 4, 17));
    }

    @Test
    void whateverDaysAreChosenASpreadKeepsItsPromises() {
        for (BlockRhythm rhythm : LIBRARY) {
            for (int bits = 0; bits < 128; bits++) {
                Set<DayOfWeek> chosen = chosen(bits);
                for (int offset = 0; offset < 7; offset++) {
                    LocalDate start = A_MONDAY.plusDays(offset);
                    switch (rhythm.spread(start, chosen)) {
                        case Spread.OnDays spread -> keepsItsPromises(rhythm, start, chosen, spread);
                        case Spread.TooFew(int needed, List<Set<DayOfWeek>> instead) -> {
                            assertThat(chosen).hasSizeLessThan(needed);
                            work(rhythm, start, instead);
                        }
                        case Spread.TooClose(int hours, List<Set<DayOfWeek>> instead) -> {
                            assertThat(chosen).hasSizeGreaterThanOrEqualTo(rhythm.sessionsMin());
                            work(rhythm, start, instead);
                        }
                    }
                }
            }
        }
    }

    @Test
    void aRhythmThatCannotBeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new BlockRhythm(0, A_B, 1, 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new BlockRhythm(53, A_B, 1, 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new BlockRhythm(1, List.of(), 1, 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new BlockRhythm(1, A_B, 2, 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new BlockRhythm(1, A_B, 1, 8, 0));
    }

    private static void keepsItsPromises(
            BlockRhythm rhythm, LocalDate start, Set<DayOfWeek> chosen, Spread.OnDays spread) {
        List<BlockDay> days = spread.days();
        assertThat(spread.weekdays()).isSubsetOf(chosen);
        assertThat(spread.weekdays().size()).isBetween(rhythm.sessionsMin(), rhythm.sessionsMax());
        assertThat(days).hasSize(rhythm.weeks() * spread.weekdays().size());
        for (int i = 0; i < days.size(); i++) {
            BlockDay day = days.get(i);
            assertThat(spread.weekdays()).contains(day.on().getDayOfWeek());
            assertThat(day.on())
                    .isBetween(
                            start.plusWeeks(day.week() - 1),
                            start.plusWeeks(day.week()).minusDays(1));
            assertThat(day.session())
                    .isEqualTo(rhythm.cycle().get(i % rhythm.cycle().size()));
            if (i > 0) {
                assertThat(24 * ChronoUnit.DAYS.between(days.get(i - 1).on(), day.on()))
                        .isGreaterThanOrEqualTo(rhythm.hoursBetween());
            }
        }
    }

    private static void work(BlockRhythm rhythm, LocalDate start, List<Set<DayOfWeek>> suggestions) {
        assertThat(suggestions).isNotEmpty().hasSizeLessThanOrEqualTo(3).doesNotHaveDuplicates();
        assertThat(suggestions)
                .allSatisfy(days -> assertThat(rhythm.spread(start, days))
                        .isInstanceOfSatisfying(
                                Spread.OnDays.class,
                                spread -> assertThat(spread.weekdays()).containsExactlyElementsOf(days)));
    }

    private static List<String> letters(BlockRhythm rhythm, DayOfWeek... weekdays) {
        return days(rhythm, A_MONDAY, weekdays).stream().map(BlockDay::session).toList();
    }

    private static List<BlockDay> days(BlockRhythm rhythm, LocalDate start, DayOfWeek... weekdays) {
        return ((Spread.OnDays) rhythm.spread(start, Set.of(weekdays))).days();
    }

    private static Set<DayOfWeek> days(String names) {
        return Arrays.stream(names.split(" "))
                .map(DayOfWeek::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class)));
    }

    private static Set<DayOfWeek> chosen(int bits) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> ((bits >> (day.getValue() - 1)) & 1) == 1)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class)));
    }
}
