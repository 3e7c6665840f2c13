package app.longrun.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule at both sides of each of its limits. */
class RuleTest {

    private static final Runner EXPERIENCED = Runner.withDefaults(false);
    private static final Runner NOVICE = Runner.withDefaults(true);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # R1: 24 h, 48 h in the first three weeks of a block, from 41 contacts
            Mon 18:00 heavy 60, Tue 17:59 quality 45           | R1
            Mon 18:00 heavy 60, Tue 18:00 quality 45           |
            Mon 18:00 early 60, Wed 17:59 quality 45           | R1
            Mon 18:00 early 60, Wed 18:00 quality 45           |
            Mon 18:00 jumps 30, Tue 12:00 quality 45           | R1
            Mon 18:00 light 30, Tue 12:00 quality 45           |
            Mon 18:00 heavy 60, Tue 12:00 easy 45              |
            Mon 18:00 heavy 60, Tue 12:00 long 90              |
            Mon 18:00 heavy 60, Tue 12:00 long 91              | R1
            Mon 18:00 heavy 60, Tue 12:00 race 40              | R1
            Mon 18:00 heavyclass 60, Tue 12:00 quality 45      | R1
            Mon 18:00 hopclass 60, Tue 12:00 quality 45        | R1
            # R7: a class with zone 4 or contacts is a quality day
            Mon 18:00 heavy 60, Tue 12:00 hardclass 60         | R1
            Mon 18:00 heavy 60, Tue 12:00 hopclass 60          | R1
            Mon 18:00 heavy 60, Tue 12:00 class 60             |
            # R2: run first, then 6 h from its end
            Mon 07:00 quality 60, Mon 13:59 heavy 60           | R2
            Mon 07:00 quality 60, Mon 14:00 heavy 60           |
            Mon 07:00 heavy 60, Mon 19:00 quality 60           | R1 R2
            Mon 07:00 jumps 30, Mon 19:00 quality 60           | R1 R2
            Mon 07:00 quality 60, Mon 10:00 light 30           |
            Mon 07:00 easy 60, Mon 10:00 heavy 60              |
            Mon 07:00 hardclass 60, Mon 13:00 heavy 60         | R2
            Mon 20:00 quality 60, Tue 00:30 heavy 60           |
            # R3: two heavy bouts 48 h apart
            Mon 18:00 heavy 60, Wed 17:59 heavy 60             | R3
            Mon 18:00 heavy 60, Wed 18:00 heavy 60             |
            Mon 18:00 heavy 60, Tue 18:00 jumps 30             |
            Mon 18:00 heavyclass 60, Tue 18:00 heavy 60        | R3
            # R4: many contacts not within 24 h after the long run, whatever its minutes
            Sun 08:00 long 80, +Mon 07:59 jumps 30             | R4
            Sun 08:00 long 80, +Mon 08:00 jumps 30             |
            Sun 08:00 long 80, +Mon 07:00 hopclass 60          | R4
            Sun 08:00 long 80, +Mon 07:00 light 30             |
            Sun 08:00 quality 80, +Mon 07:00 jumps 30          |
            # R5: nothing heavy for ten days, in the last four only a primer
            Mon 10:00 heavy 60, ++Thu 10:00 goal 200           |
            Sun 10:01 heavy 60, ++Wed 10:00 goal 200           | R5
            Mon 10:00 heavy 60, +Sun 10:00 race 200            |
            Tue 10:00 raceweek 60, Sun 10:00 goal 200          |
            Wed 10:00 raceweek 60, Sun 10:00 goal 200          | R5
            Tue 10:00 light 60, Sun 10:00 goal 200             |
            Wed 10:00 light 60, Sun 10:00 goal 200             | R5
            Wed 10:00 primer 20, Sun 10:00 goal 200            |
            Sat 10:00 primer 20, Sun 10:00 goal 200            |
            Wed 10:00 class 60, Sun 10:00 goal 200             |
            Wed 10:00 heavyclass 60, Sun 10:00 goal 200        | R5
            Sun 10:00 goal 200, +Mon 18:00 heavy 60            |
            # R6: nothing hard within 48 h of a new block's first week
            Mon 18:00 new 45, Wed 17:59 quality 45             | R6
            Mon 18:00 new 45, Wed 18:00 quality 45             |
            Mon 18:00 quality 45, Wed 17:59 new 45             | R6
            Mon 18:00 new 45, Tue 18:00 heavyclass 45          | R6
            Mon 18:00 new 45, Tue 18:00 easy 45                |
            Mon 18:00 new 45, Tue 18:00 new 45                 |
            """)
    void aRuleMindsWhatIsInsideItsLimitAndNothingElse(String week, String rules) {
        assertThat(Guard.check(Week.of(week), EXPERIENCED).stream()
                        .map(hit -> hit.rule().name())
                        .distinct()
                        .sorted())
                .isEqualTo(rules == null ? List.of() : List.of(rules.split(" ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mon 18:00 heavy 60, Tue 07:00 quality 45   | WARN  | BLOCK
            Mon 18:00 heavy 60, Tue 18:00 heavy 60     | WARN  | WARN
            Thu 10:01 heavy 60, Sun 10:00 goal 200     | BLOCK | BLOCK
            Thu 10:00 heavy 60, Sun 10:00 goal 200     | WARN  | WARN
            Thu 10:01 light 60, Sun 10:00 goal 200     | BLOCK | BLOCK
            """)
    void aNoviceIsHeldBackAndNobodyLiftsHeavyRightBeforeTheGoalRace(
            String week, Severity experienced, Severity novice) {
        assertThat(Guard.check(Week.of(week), EXPERIENCED))
                .extracting(Hit::severity)
                .contains(experienced);
        assertThat(Guard.check(Week.of(week), NOVICE)).extracting(Hit::severity).contains(novice);
        assertThat(Guard.check(Week.of(week), EXPERIENCED).stream()
                        .map(Hit::severity)
                        .distinct())
                .hasSize(1);
    }

    @Test
    void aHitNamesTheTwoBoutsAndTheHours() {
        List<Bout> week = Week.of("Mon 18:00 heavy 60, Tue 07:00 quality 45");

        assertThat(Guard.check(week, EXPERIENCED))
                .containsExactly(new Hit(
                        Rule.R1, Severity.WARN, week.get(0), week.get(1), Duration.ofHours(13), Duration.ofHours(24)));
    }

    @Test
    void theHoursOfTheSameDayCountFromTheEndOfTheRun() {
        List<Bout> week = Week.of("Mon 07:00 quality 60, Mon 10:30 heavy 60");

        assertThat(Guard.check(week, EXPERIENCED))
                .extracting(Hit::actual, Hit::needed)
                .containsExactly(tuple(Duration.ofMinutes(150), Duration.ofHours(6)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mon 07:00 easy 60 10, Wed 07:00 easy 60 11                         |
            Mon 07:00 easy 60 10, Wed 07:00 easy 70 12                         | R8
            Mon 07:00 easy 60 10, Tue 07:00 easy 70 12, Wed 07:00 long 80 13   | R8
            Mon 07:00 race 60 21, Wed 07:00 long 99 23                         |
            Mon 07:00 easy 60 10, Wed 07:00 race 99 21                         |
            Mon 07:00 easy 60, Wed 07:00 easy 99 20                            |
            Mon 07:00 easy 60 10, ++++Wed 07:00 easy 99 20                     | R8
            Mon 07:00 easy 60 10, ++++Thu 07:00 easy 99 20                     |
            """)
    void aRunIsComparedWithTheLongestOfTheLastThirtyDays(String week, String rule) {
        assertThat(Guard.check(Week.of(week), EXPERIENCED))
                .extracting(hit -> hit.rule().name())
                .isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @Test
    void aGymsOwnThresholdsCount() {
        Thresholds d = Thresholds.DEFAULTS;
        Thresholds own = new Thresholds(
                80,
                d.longRunMinutes(),
                new Thresholds.Gap(Duration.ofHours(10), Duration.ofHours(12)),
                0,
                d.earlyKeyRunGap(),
                d.runToLifting(),
                d.heavyGap(),
                d.jumpsAfterLongRun(),
                d.raceBlock(),
                d.raceWarning(),
                d.primerDays(),
                d.raceWeekSets(),
                d.raceWeekDays(),
                d.newBlockGap(),
                d.longestRunPercent(),
                d.longestRunDays());

        assertThat(Guard.check(
                        Week.of("Mon 18:00 early 60, Tue 05:00 quality 45, Sat 18:00 jumps 30, Sun 07:00 quality 45"),
                        new Runner(false, own)))
                .isEmpty();
    }
}
