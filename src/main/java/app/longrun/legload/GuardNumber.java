package app.longrun.legload;

import app.longrun.guard.Rule;
import app.longrun.guard.Thresholds;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** A number of the rules that a gym may change, with its bounds; the defaults are those of science.md 1.4. */
public enum GuardNumber {
    MANY_CONTACTS(Rule.R1, GuardUnit.CONTACTS, 1, 500, Thresholds::manyContacts),
    LONG_RUN(Rule.R1, GuardUnit.MINUTES, 30, 300, Thresholds::longRunMinutes),
    KEY_RUN_LEAST(Rule.R1, GuardUnit.HOURS, 0, 96, hours(of -> of.keyRunGap().least())),
    KEY_RUN_PREFERRED(
            Rule.R1, GuardUnit.HOURS, 0, 168, hours(of -> of.keyRunGap().preferred())),
    EARLY_WEEKS(Rule.R1, GuardUnit.WEEKS, 0, 52, Thresholds::earlyWeeks),
    EARLY_KEY_RUN(Rule.R1, GuardUnit.HOURS, 0, 168, hours(Thresholds::earlyKeyRunGap)),
    RUN_TO_LIFTING(Rule.R2, GuardUnit.HOURS, 0, 24, hours(Thresholds::runToLifting)),
    HEAVY_LEAST(Rule.R3, GuardUnit.HOURS, 0, 168, hours(of -> of.heavyGap().least())),
    HEAVY_PREFERRED(Rule.R3, GuardUnit.HOURS, 0, 168, hours(of -> of.heavyGap().preferred())),
    JUMPS_AFTER_LONG_RUN(Rule.R4, GuardUnit.HOURS, 0, 168, hours(Thresholds::jumpsAfterLongRun)),
    RACE_BLOCK(Rule.R5, GuardUnit.HOURS, 0, 240, hours(Thresholds::raceBlock)),
    RACE_WARNING(
            Rule.R5,
            GuardUnit.DAYS,
            0,
            21,
            of -> Math.toIntExact(of.raceWarning().toDays())),
    PRIMER_DAYS(Rule.R5, GuardUnit.DAYS, 0, 10, Thresholds::primerDays),
    RACE_WEEK_SETS(Rule.R5, GuardUnit.SETS, 0, 20, Thresholds::raceWeekSets),
    RACE_WEEK_DAYS(Rule.R5, GuardUnit.DAYS, 1, 14, Thresholds::raceWeekDays),
    NEW_BLOCK(Rule.R6, GuardUnit.HOURS, 0, 168, hours(Thresholds::newBlockGap)),
    LONGEST_RUN_PERCENT(Rule.R8, GuardUnit.PERCENT, 0, 100, Thresholds::longestRunPercent),
    LONGEST_RUN_DAYS(Rule.R8, GuardUnit.DAYS, 7, 90, Thresholds::longestRunDays);

    private final Rule rule;
    private final GuardUnit unit;
    private final int least;
    private final int most;

    @SuppressWarnings("ImmutableEnumChecker") // method references hold nothing
    private final ToIntFunction<Thresholds> reading;

    GuardNumber(Rule rule, GuardUnit unit, int least, int most, ToIntFunction<Thresholds> reading) {
        this.rule = rule;
        this.unit = unit;
        this.least = least;
        this.most = most;
        this.reading = reading;
    }

    /** The rule it belongs to; the many contacts are of R4 as well. */
    public Rule rule() {
        return rule;
    }

    /** What it counts. */
    public GuardUnit unit() {
        return unit;
    }

    /** The least it may be. */
    public int least() {
        return least;
    }

    /** The most it may be. */
    public int most() {
        return most;
    }

    /** Its value among these thresholds. */
    public int in(Thresholds thresholds) {
        return reading.applyAsInt(thresholds);
    }

    /** Its value where a gym has not said otherwise. */
    public int byDefault() {
        return in(Thresholds.DEFAULTS);
    }

    private static ToIntFunction<Thresholds> hours(Function<Thresholds, Duration> gap) {
        return of -> Math.toIntExact(gap.apply(of).toHours());
    }
}
