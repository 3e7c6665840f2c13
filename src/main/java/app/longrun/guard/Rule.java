package app.longrun.guard;

import java.time.Duration;
import java.util.Optional;

/** The rules of science.md 1.4, in its words and with its numbers. */
public enum Rule {
    /** Heavy legs or many contacts, then a quality run: 24 h or more, 48 h preferred and needed in a block's first weeks. */
    R1 {
        @Override
        Optional<Hit> judge(Pair pair) {
            return applies(pair)
                    ? pair.nearerThan(least(pair), this, pair.runner().isNovice() ? Severity.BLOCK : Severity.WARN)
                    : Optional.empty();
        }

        @Override
        Duration preferred(Pair pair) {
            return applies(pair)
                    ? longer(least(pair), pair.thresholds().keyRunGap().preferred())
                    : Duration.ZERO;
        }

        private boolean applies(Pair pair) {
            return pair.loadsLegs(pair.earlier()) && pair.isQuality(pair.later());
        }

        private Duration least(Pair pair) {
            Thresholds thresholds = pair.thresholds();
            boolean isEarly = pair.earlier().demand() instanceof Demand.Lifting lifting
                    && lifting.blockWeek() >= 1
                    && lifting.blockWeek() <= thresholds.earlyWeeks();
            return isEarly
                    ? longer(thresholds.earlyKeyRunGap(), thresholds.keyRunGap().least())
                    : thresholds.keyRunGap().least();
        }
    },

    /** Both hard on one day: the run first, then 6 h or more, then the lifting. */
    R2 {
        @Override
        Optional<Hit> judge(Pair pair) {
            if (pair.daysBetween() != 0) {
                return Optional.empty();
            }
            Bout earlier = pair.earlier();
            Bout later = pair.later();
            if (pair.isQuality(earlier) && pair.isHardLifting(later)) {
                return tooSoon(pair, Duration.between(earlier.end(), later.start()));
            }
            return pair.isHardLifting(earlier) && pair.isQuality(later)
                    ? tooSoon(pair, Duration.between(later.end(), earlier.start()))
                    : Optional.empty();
        }

        private Optional<Hit> tooSoon(Pair pair, Duration gap) {
            Duration needed = pair.thresholds().runToLifting();
            return gap.compareTo(needed) < 0
                    ? Optional.of(new Hit(this, Severity.WARN, pair.earlier(), pair.later(), gap, needed))
                    : Optional.empty();
        }
    },

    /** Two heavy lower bouts: 48 h apart, 72 h preferred. */
    R3 {
        @Override
        Optional<Hit> judge(Pair pair) {
            return applies(pair)
                    ? pair.nearerThan(pair.thresholds().heavyGap().least(), this, Severity.WARN)
                    : Optional.empty();
        }

        @Override
        Duration preferred(Pair pair) {
            return applies(pair) ? pair.thresholds().heavyGap().preferred() : Duration.ZERO;
        }

        private boolean applies(Pair pair) {
            return pair.earlier().demand().isHeavyLower()
                    && pair.later().demand().isHeavyLower();
        }
    },

    /** Many contacts not within 24 h after the long run. */
    R4 {
        @Override
        Optional<Hit> judge(Pair pair) {
            boolean applies = pair.earlier().demand() instanceof Demand.Run run
                    && run.kind() == RunKind.LONG
                    && pair.later().demand().contacts() > pair.thresholds().manyContacts();
            return applies
                    ? pair.nearerThan(pair.thresholds().jumpsAfterLongRun(), this, Severity.WARN)
                    : Optional.empty();
        }
    },

    /**
     * Before the goal race: nothing heavy for 10 days, refused inside 72 h, and in the last 4 days only a primer. A session
     * with at most 2 sets of class 3 five days out or earlier is the exception.
     */
    R5 {
        @Override
        Optional<Hit> judge(Pair pair) {
            if (!(pair.later().demand() instanceof Demand.Race race) || !race.isGoal()) {
                return Optional.empty();
            }
            Thresholds thresholds = pair.thresholds();
            Severity severity = pair.gap().compareTo(thresholds.raceBlock()) < 0 ? Severity.BLOCK : Severity.WARN;
            if (pair.earlier().demand() instanceof Demand.Lifting lifting
                    && !lifting.isPrimer()
                    && pair.daysBetween() <= thresholds.primerDays()) {
                Duration needed = Duration.ofDays(thresholds.primerDays() + 1L);
                return Optional.of(new Hit(this, severity, pair.earlier(), pair.later(), pair.gap(), needed));
            }
            return pair.earlier().demand().isHeavyLower() && !isException(pair)
                    ? pair.nearerThan(thresholds.raceWarning(), this, severity)
                    : Optional.empty();
        }

        private boolean isException(Pair pair) {
            return pair.earlier().demand() instanceof Demand.Lifting lifting
                    && lifting.heavyLegSets() <= pair.thresholds().raceWeekSets()
                    && pair.daysBetween() >= pair.thresholds().raceWeekDays();
        }
    },

    /** In the first week of a new block no other hard bout within 48 h of its sessions. */
    R6 {
        @Override
        Optional<Hit> judge(Pair pair) {
            boolean applies = (isNew(pair.earlier()) && pair.isHard(pair.later()))
                    || (isNew(pair.later()) && pair.isHard(pair.earlier()));
            return applies ? pair.nearerThan(pair.thresholds().newBlockGap(), this, Severity.WARN) : Optional.empty();
        }

        private boolean isNew(Bout bout) {
            return bout.demand() instanceof Demand.Lifting lifting && lifting.blockWeek() == 1;
        }
    },

    /** A class with zone 4 or contacts counts as a quality day: never a hit of its own, it makes others ({@link Pair#isQuality}). */
    R7,

    /** A run more than 10 % longer than the longest of the last 30 days: judged over all runs by {@link LongestRun}. */
    R8;

    /** The hit of two bouts, empty when this rule has nothing against them. */
    Optional<Hit> judge(Pair pair) {
        return Optional.empty();
    }

    /** The gap worth having between them; zero where the rule has none. */
    Duration preferred(Pair pair) {
        return Duration.ZERO;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
