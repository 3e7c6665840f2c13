package app.longrun.calendar;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A planned session on its way to another day or time.
 *
 * @param version as it was read: whoever moves what has changed since moves nothing
 * @param at the wall-clock time in the gym's zone; none = any time of the day
 * @param isByHand whether a person moves it: what plans by itself leaves it there from then on
 */
public record SessionMove(
        SessionId id, int version, LocalDate on, @Nullable LocalTime at, boolean isByHand) implements Serializable {}
