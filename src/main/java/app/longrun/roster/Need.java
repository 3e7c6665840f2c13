package app.longrun.roster;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Why a member needs a word, the most pressing reason of all.
 *
 * @param number what the reason counts: days away, days since joining, sessions done or sessions moved
 * @param of of how many planned sessions
 * @param day when the plan ends, the race is or they wrote
 * @param what the race, or the region that hurts
 */
public record Need(
        NeedKind kind, int number, int of, @Nullable LocalDate day, String what) {

    static final int AWAY_DAYS = 14;
    private static final int GONE_DAYS = 60;
    private static final int NEW_DAYS = 7;
    private static final int ENDING_DAYS = 7;
    private static final int TAPER_DAYS = 9;
    private static final int FEW = 4;
    private static final int HALF_A_YEAR = 180;

    /** What cannot wait first; of the same kind, what has waited or will wait the shorter. */
    static final Comparator<Need> FIRST = Comparator.comparing(Need::kind)
            .thenComparing(Need::day, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparingInt(Need::number);

    /** The reason on {@code today}. */
    static Need of(RosterFacts facts, LocalDate today) {
        PainFlag flag = facts.flag();
        LocalDate ends = facts.endsOn();
        NextSession race = facts.race();
        Integer away = facts.daysAway(today);
        int since = Math.toIntExact(ChronoUnit.DAYS.between(facts.joinedOn(), today));
        if (flag != null && flag.isTooHigh()) {
            return new Need(NeedKind.PAIN_TOO_HIGH, 0, 0, null, flag.region());
        }
        LocalDate wrote = facts.wroteOn();
        if (wrote != null) {
            return new Need(NeedKind.WROTE, 0, 0, wrote, "");
        }
        if (ends != null && !ends.isAfter(today.plusDays(ENDING_DAYS))) {
            return new Need(NeedKind.PLAN_ENDS, 0, 0, ends, "");
        }
        if (away == null && since >= NEW_DAYS && since <= HALF_A_YEAR) {
            return new Need(NeedKind.NEVER_CAME, since, 0, null, "");
        }
        if (away != null && away >= AWAY_DAYS && away <= GONE_DAYS) {
            return new Need(NeedKind.AWAY, away, 0, null, "");
        }
        if (race != null && !race.on().isAfter(today.plusDays(TAPER_DAYS))) {
            return new Need(NeedKind.RACES, 0, 0, race.on(), race.title());
        }
        if (flag != null && flag.isOpen()) {
            return new Need(NeedKind.PAIN, 0, 0, null, flag.region());
        }
        if (facts.adjusted() > 0) {
            return new Need(NeedKind.ADJUSTED, facts.adjusted(), 0, null, "");
        }
        return ofHabit(facts, away, since);
    }

    private static Need ofHabit(RosterFacts facts, @Nullable Integer away, int since) {
        if (away == null && since > HALF_A_YEAR) {
            return new Need(NeedKind.GONE, HALF_A_YEAR, 0, null, "");
        }
        if (away != null && away > GONE_DAYS) {
            return new Need(NeedKind.GONE, away, 0, null, "");
        }
        if (facts.due() >= FEW && facts.done() * 2 < facts.due()) {
            return new Need(NeedKind.MISSES, facts.done(), facts.due(), null, "");
        }
        if (away != null && facts.next() == null) {
            return new Need(NeedKind.NOTHING_PLANNED, 0, 0, null, "");
        }
        return new Need(NeedKind.NONE, 0, 0, null, "");
    }
}
