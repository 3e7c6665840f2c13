package app.longrun.board;

import app.longrun.platform.Refusal;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * Whole weeks of the board.
 *
 * @param weeks 1 to 8; anything else is a {@link Refusal}, and so are weeks before 2000 or after 2199
 */
public record BoardSpan(LocalDate monday, int weeks) implements Serializable {

    /** How many weeks are asked for at most at once. */
    public static final int MOST_WEEKS = 8;

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2199;

    public BoardSpan {
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY
                || weeks < 1
                || weeks > MOST_WEEKS
                || monday.getYear() < FIRST_YEAR
                || monday.getYear() > LAST_YEAR) {
            throw new Refusal("board.refused.weeks", MOST_WEEKS);
        }
    }

    /** The last day, a Sunday. */
    public LocalDate sunday() {
        return monday.plusWeeks(weeks).minusDays(1);
    }
}
