package app.longrun.legload;

import app.longrun.calendar.SessionId;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A session to be put on another day or time.
 *
 * @param version of the session as it was seen, so that two who move it at once do not undo each other
 * @param at the wall-clock time in the gym's zone; none = any time of the day
 * @param reason why it may run into a rule; empty where it runs into none
 */
public record MoveOrder(
        SessionId session,
        int version,
        LocalDate on,
        @Nullable LocalTime at,
        String reason) implements Serializable {}
