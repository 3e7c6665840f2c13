package app.longrun.runners;

import app.longrun.platform.Refusal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What can be a race: named, from 100 m to 1,000 km, today or later and within three years. */
final class RaceRules {

    private static final int LONGEST_NAME = 80;
    private static final int SHORTEST_METRES = 100;
    private static final int LONGEST_METRES = 1_000_000;
    private static final int YEARS_AHEAD = 3;
    private static final int FASTEST_SECONDS = 90;
    private static final int SLOWEST_SECONDS = 3600;

    private RaceRules() {}

    /** The name as it is kept: one line without outer blanks. */
    static String name(String typed) {
        String name = typed.strip().replaceAll("\\s+", " ");
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw new Refusal("runners.race.name");
        }
        return name;
    }

    static void checkDistance(int metres) {
        if (metres < SHORTEST_METRES || metres > LONGEST_METRES) {
            throw new Refusal("runners.race.distance");
        }
    }

    static void checkDate(LocalDate on, LocalDate today) {
        if (on.isBefore(today)) {
            throw new Refusal("runners.race.past");
        }
        if (on.isAfter(today.plusYears(YEARS_AHEAD))) {
            throw new Refusal("runners.race.far");
        }
    }

    /** From 1:30 to an hour for a kilometre; none is fine. */
    static void checkGoal(@Nullable RaceTime goal, int metres) {
        if (goal != null) {
            long perKilometre = goal.seconds() * 1000L / metres;
            if (perKilometre < FASTEST_SECONDS || perKilometre > SLOWEST_SECONDS) {
                throw new Refusal("runners.race.goal");
            }
        }
    }
}
