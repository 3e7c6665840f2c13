package app.longrun.guard;

import java.io.Serializable;
import java.time.Duration;

/**
 * The numbers of the rules, each a default that a gym may change (science.md 1.4).
 *
 * @param manyContacts more foot contacts than this load the legs (R1, R4)
 * @param longRunMinutes a long run over this is a quality run (R1)
 * @param keyRunGap R1, from the heavy start to the quality start
 * @param earlyWeeks R1 takes {@code earlyKeyRunGap} as its least in this many first weeks of a block
 * @param runToLifting R2, from the end of the run to the start of the lifting
 * @param heavyGap R3, between two heavy starts
 * @param jumpsAfterLongRun R4
 * @param raceBlock R5, inside it a heavy bout is refused, not only warned of
 * @param raceWarning R5, inside it a heavy bout is warned of
 * @param primerDays R5, this near to the goal race only a primer
 * @param raceWeekSets R5, its exception: with at most this many sets of class 3 ...
 * @param raceWeekDays R5, ... on this day before the race or earlier
 * @param newBlockGap R6
 * @param longestRunPercent R8, growth over the longest run
 * @param longestRunDays R8, of this many days
 */
public record Thresholds(
        int manyContacts,
        int longRunMinutes,
        Gap keyRunGap,
        int earlyWeeks,
        Duration earlyKeyRunGap,
        Duration runToLifting,
        Gap heavyGap,
        Duration jumpsAfterLongRun,
        Duration raceBlock,
        Duration raceWarning,
        int primerDays,
        int raceWeekSets,
        int raceWeekDays,
        Duration newBlockGap,
        int longestRunPercent,
        int longestRunDays)
        implements Serializable {

    /** The least gap, and the one worth having. */
    public record Gap(Duration least, Duration preferred) implements Serializable {

        public Gap {
            if (least.isNegative() || preferred.compareTo(least) < 0) {
                throw new IllegalArgumentException("The preferred gap is as long as the least one or longer");
            }
        }
    }

    /** The defaults of science.md 1.4. */
    public static final Thresholds DEFAULTS = new Thresholds(
            40,
            90,
            new Gap(Duration.ofHours(24), Duration.ofHours(48)),
            3,
            Duration.ofHours(48),
            Duration.ofHours(6),
            new Gap(Duration.ofHours(48), Duration.ofHours(72)),
            Duration.ofHours(24),
            Duration.ofHours(72),
            Duration.ofDays(10),
            4,
            2,
            5,
            Duration.ofHours(48),
            10,
            30);

    /** Beyond this gap no rule between two bouts has anything to say. */
    public Duration horizon() {
        return longest(longest(raceWarning, Duration.ofDays(primerDays + 1L)), nearHorizon());
    }

    /** The same where neither bout is a race. */
    Duration nearHorizon() {
        return longest(
                longest(longest(keyRunGap.preferred(), earlyKeyRunGap), heavyGap.preferred()),
                longest(longest(jumpsAfterLongRun, newBlockGap), Duration.ofDays(1)));
    }

    private static Duration longest(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
