package app.longrun.roster;

import app.longrun.identity.MemberId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a member on a day of the gym.
 *
 * @param seenOn the last day of half a year on which they logged a session or were in a class
 * @param due the planned sessions of the 28 days before today
 * @param done those of them that were done
 * @param endsOn the last day of their last block that has not ended
 * @param race the next race
 * @param wroteOn when they first wrote something of the last 14 days that no coach has answered
 * @param adjusted how many sessions a rule has moved by itself in the last 3 days
 * @param flag the highest pain flag that holds today and is shared with coaches
 */
public record RosterFacts(
        MemberId member,
        String name,
        LocalDate joinedOn,
        @Nullable LocalDate seenOn,
        int due,
        int done,
        @Nullable NextSession next,
        @Nullable LocalDate endsOn,
        @Nullable NextSession race,
        @Nullable LocalDate wroteOn,
        int adjusted,
        @Nullable PainFlag flag) {

    /** How many days ago they trained; none = not in half a year. */
    public @Nullable Integer daysAway(LocalDate today) {
        return seenOn == null ? null : Math.toIntExact(ChronoUnit.DAYS.between(seenOn, today));
    }

    /** Whether they race in between {@code from} and {@code to} weeks, both included. */
    boolean racesIn(int from, int to, LocalDate today) {
        return race != null
                && !race.on().isBefore(today.plusWeeks(from))
                && !race.on().isAfter(today.plusWeeks(to));
    }

    /** Whether their plan ends within {@code weeks}. */
    boolean endsWithin(int weeks, LocalDate today) {
        return endsOn != null && !endsOn.isAfter(today.plusWeeks(weeks));
    }
}
