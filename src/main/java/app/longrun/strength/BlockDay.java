package app.longrun.strength;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A day on which a session of a block falls.
 *
 * @param at none = any time of the day
 * @param week of the block, from 1
 * @param session the letter of the session, such as A
 */
public record BlockDay(LocalDate on, @Nullable LocalTime at, int week, String session) implements Serializable {

    /** A day with its time left open. */
    public BlockDay(LocalDate on, int week, String session) {
        this(on, null, week, session);
    }

    /** The same at a time of the day. */
    public BlockDay at(@Nullable LocalTime time) {
        return new BlockDay(on, time, week, session);
    }
}
