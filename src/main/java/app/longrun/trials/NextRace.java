package app.longrun.trials;

import app.longrun.platform.Refusal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The race a visitor trains for.
 *
 * @param name in their own words, up to 120 characters; empty when they gave none
 * @param on the day, none when it is not known yet
 */
public record NextRace(String name, @Nullable LocalDate on) {

    static final int LONGEST = 120;
    private static final int YEARS_AHEAD = 5;

    public NextRace {
        name = name.strip();
        if (name.length() > LONGEST) {
            throw new Refusal("trials.error.race.long", LONGEST);
        }
        if (name.codePoints().anyMatch(Character::isISOControl)) {
            throw new Refusal("trials.error.race.form");
        }
    }

    /** Refuses a day before {@code today} or more than five years after it. */
    void mustBeAhead(LocalDate today) {
        if (on != null && (on.isBefore(today) || on.isAfter(today.plusYears(YEARS_AHEAD)))) {
            throw new Refusal("trials.error.raceOn.past");
        }
    }
}
