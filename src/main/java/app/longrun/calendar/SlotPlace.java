package app.longrun.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A session of one copy of a block on its day.
 *
 * @param copy its number in {@link BlockPlan#copies}, from 0
 * @param slot its number in {@link BlockPlan#slots}, from 0
 * @param at none = any time of the day
 * @param id known before it is planned; none = a fresh one
 * @param visibleFrom when its member sees it; none = at once, {@link LocalDate#MAX} = not before it is published
 */
public record SlotPlace(
        int copy,
        int slot,
        @Nullable SessionId id,
        LocalDate on,
        @Nullable LocalTime at,
        @Nullable LocalDate visibleFrom) {}
