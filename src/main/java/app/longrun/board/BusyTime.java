package app.longrun.board;

import app.longrun.identity.MemberId;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * When a member trains in another gym, as far as they let this one know; never what it is.
 *
 * @param at the wall-clock time in this gym's zone; none = any time of the day
 * @param legLoad the leg-load class 0 to 3 of its heaviest part (science.md 1.4)
 */
public record BusyTime(
        MemberId member, LocalDate on, @Nullable LocalTime at, int minutes, int legLoad) {}
