package app.longrun.guard;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Two bouts of one runner, the earlier one first. */
record Pair(Bout earlier, Bout later, Runner runner) {

    static Pair of(Bout one, Bout other, Runner runner) {
        return Bout.ORDER.compare(one, other) <= 0 ? new Pair(one, other, runner) : new Pair(other, one, runner);
    }

    Thresholds thresholds() {
        return runner.thresholds();
    }

    Duration gap() {
        return Duration.between(earlier.start(), later.start());
    }

    long daysBetween() {
        return ChronoUnit.DAYS.between(earlier.day(), later.day());
    }

    /** A hit when the gap from start to start is shorter than {@code needed}. */
    Optional<Hit> nearerThan(Duration needed, Rule rule, Severity severity) {
        return gap().compareTo(needed) < 0
                ? Optional.of(new Hit(rule, severity, earlier, later, gap(), needed))
                : Optional.empty();
    }

    boolean loadsLegs(Bout bout) {
        return bout.demand().isHeavyLower()
                || bout.demand().contacts() > thresholds().manyContacts();
    }

    /** A quality run of R1, or a class that counts as one (R7). */
    boolean isQuality(Bout bout) {
        return switch (bout.demand()) {
            case Demand.Run(RunKind kind, var metres) ->
                kind == RunKind.QUALITY
                        || (kind == RunKind.LONG
                                && bout.minutes() > thresholds().longRunMinutes());
            case Demand.Race race -> true;
            case Demand.GymClass(boolean hasZoneFour, boolean isHeavy, int contacts) -> hasZoneFour || contacts > 0;
            case Demand.Lifting lifting -> false;
        };
    }

    boolean isHard(Bout bout) {
        return loadsLegs(bout) || isQuality(bout);
    }

    boolean isHardLifting(Bout bout) {
        return bout.demand() instanceof Demand.Lifting && loadsLegs(bout);
    }
}
