package app.longrun.runners;

import app.longrun.platform.Refusal;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What can be a key run: 5 minutes to 10 hours, 0.1 to 200 km, on a day there is between its first and its last. */
final class KeyRunRules {

    private static final int LONGEST_TITLE = 60;
    private static final int SHORTEST_MINUTES = 5;
    private static final int LONGEST_MINUTES = 600;
    private static final int SHORTEST_METRES = 100;
    private static final int LONGEST_METRES = 200_000;
    private static final int YEARS_AHEAD = 3;

    private KeyRunRules() {}

    /** The title as it is kept: one line, or the kind's own name. */
    static String title(KeyRunPlan plan) {
        String title = plan.title().strip().replaceAll("\\s+", " ");
        if (title.length() > LONGEST_TITLE || title.chars().anyMatch(Character::isISOControl)) {
            throw new Refusal("runners.run.title");
        }
        String kind = plan.kind().name();
        return title.isEmpty() ? kind.charAt(0) + kind.substring(1).toLowerCase(Locale.ROOT) + " run" : title;
    }

    static void check(KeyRunPlan plan, LocalDate today) {
        @Nullable Integer metres = plan.metres();
        if (plan.minutes() < SHORTEST_MINUTES || plan.minutes() > LONGEST_MINUTES) {
            throw new Refusal("runners.run.minutes");
        }
        if (metres != null && (metres < SHORTEST_METRES || metres > LONGEST_METRES)) {
            throw new Refusal("runners.run.distance");
        }
        @Nullable LocalDate until = plan.until();
        if (plan.from().isAfter(today.plusYears(YEARS_AHEAD)) || plan.from().isBefore(today.minusYears(YEARS_AHEAD))) {
            throw new Refusal("runners.run.far");
        }
        if (until != null
                && (until.isBefore(today)
                        || until.isBefore(plan.from().with(TemporalAdjusters.nextOrSame(plan.weekday()))))) {
            throw new Refusal("runners.run.until");
        }
    }
}
