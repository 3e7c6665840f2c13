package app.longrun.assigning;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.strength.BlockDay;
import app.longrun.strength.BlockRhythm;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Blocks counted back from races, as tables of dates. */
class RaceOrdersTest {

    private static final BlockRhythm EIGHT_WEEKS = new BlockRhythm(8, List.of("A", "B"), 2, 2, 48);
    private static final BlockRhythm TAPER = new BlockRhythm(3, List.of("A"), 1, 1, 48);

    @ParameterizedTest(name = "{0}: today {1}, race {2}, {3} weeks before")
    @CsvSource(delimiter = '|', textBlock = """
            plenty of time                    | 2026-11-27 | 2027-04-18 | 2 | 2027-02-08 | 2027-04-01 | 8 | 0
            over the end of the year          | 2026-11-27 | 2027-02-07 | 2 | 2026-11-30 | 2027-01-21 | 8 | 0
            summer time begins in Europe      | 2027-01-04 | 2027-04-11 | 0 | 2027-02-15 | 2027-04-08 | 8 | 0
            summer time ends in Europe        | 2027-08-02 | 2027-11-07 | 0 | 2027-09-13 | 2027-11-04 | 8 | 0
            summer time begins in America     | 2027-01-04 | 2027-03-21 | 0 | 2027-01-25 | 2027-03-18 | 8 | 0
            a leap day within it              | 2028-01-03 | 2028-03-12 | 1 | 2028-01-10 | 2028-03-02 | 8 | 0
            a race on a leap day              | 2027-12-01 | 2028-02-29 | 0 | 2028-01-10 | 2028-02-28 | 8 | 0
            today is the Monday it begins     | 2026-11-30 | 2027-01-24 | 0 | 2026-11-30 | 2027-01-21 | 8 | 0
            joined a day late: a week is cut  | 2026-12-01 | 2027-01-24 | 0 | 2026-12-07 | 2027-01-21 | 7 | 1
            longer than the time left         | 2026-11-27 | 2026-12-20 | 0 | 2026-11-30 | 2026-12-17 | 3 | 5
            a single week is left             | 2026-11-27 | 2026-12-06 | 0 | 2026-11-30 | 2026-12-03 | 1 | 7
            """)
    void aBlockOfEightWeeksEndsSoManyWeeksBeforeTheRace(
            String name,
            LocalDate today,
            LocalDate race,
            int before,
            LocalDate first,
            LocalDate last,
            int weeks,
            int cut) {
        Course course = lay(EIGHT_WEEKS, today, race, before, false, MONDAY, THURSDAY);

        assertThat(course.days().getFirst().on()).isEqualTo(first);
        assertThat(course.days().getLast().on()).isEqualTo(last);
        assertThat(course.weeks()).hasSize(weeks).startsWith(1);
        assertThat(course.weeksCut()).isEqualTo(cut);
        assertThat(course.to()).isBeforeOrEqualTo(race);
    }

    @Test
    void aTaperKeepsItsLastWeeks() {
        Course course = lay(TAPER, day("2026-11-27"), day("2026-12-13"), 0, true, WEDNESDAY);

        assertThat(course.days())
                .containsExactly(new BlockDay(day("2026-12-02"), 2, "A"), new BlockDay(day("2026-12-09"), 3, "A"));
        assertThat(course.weeksCut()).isEqualTo(1);
    }

    @Test
    void nothingIsPlannedOnTheRaceOrAfterIt() {
        Course course = lay(EIGHT_WEEKS, day("2026-11-27"), day("2027-02-06"), 0, false, TUESDAY, SATURDAY);

        assertThat(course.days().getLast()).isEqualTo(new BlockDay(day("2027-02-02"), 8, "A"));
        assertThat(course.sessionsCut()).isEqualTo(1);
        assertThat(course.to()).isEqualTo(day("2027-02-06"));
    }

    @Test
    void aRaceThisWeekOrOnTheDaysBeforeAnySessionLeavesNoRoom() {
        Fit fit = new Fit(EIGHT_WEEKS, day("2026-11-27"));
        Anchor.BeforeRace before = new Anchor.BeforeRace(null, 0, false);

        assertThat(fit.before(day("2026-11-29"), before, EnumSet.of(MONDAY, THURSDAY)))
                .isEmpty();
        assertThat(fit.before(day("2026-12-01"), before, EnumSet.of(TUESDAY, SATURDAY)))
                .isEmpty();
        assertThat(fit.hasRoom(day("2026-11-29"), before)).isFalse();
    }

    @Test
    void lettersGoOnAsInTheWholeBlockWhenItsFirstWeeksAreCut() {
        BlockRhythm alternating = new BlockRhythm(4, List.of("A", "B"), 3, 3, 24);
        Course whole = lay(alternating, day("2026-11-27"), day("2026-12-27"), 0, true, MONDAY, WEDNESDAY, SATURDAY);
        Course late = lay(alternating, day("2026-12-08"), day("2026-12-27"), 0, true, MONDAY, WEDNESDAY, SATURDAY);

        assertThat(late.days())
                .hasSize(6)
                .containsExactlyElementsOf(whole.days().subList(6, 12));
    }

    private static Course lay(
            BlockRhythm rhythm, LocalDate today, LocalDate race, int before, boolean isTaper, DayOfWeek... days) {
        Set<DayOfWeek> on = Arrays.stream(days).collect(Collectors.toSet());
        return new Fit(rhythm, today)
                .before(race, new Anchor.BeforeRace(null, before, isTaper), on)
                .orElseThrow();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
