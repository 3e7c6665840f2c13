package app.longrun.strength;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A day on which a session of a block falls.
 *
 * @param week of the block, from 1
 * @param session the letter of the session, such as A
 */
public record BlockDay(LocalDate on, int week, String session) implements Serializable {}
