package app.longrun.assigning;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who follows a block.
 *
 * @param order with whom they were assigned it
 * @param by the coach who did it
 * @param at when, on the gym's clocks
 * @param version of the block, as coaches count
 * @param race the day of the race it was counted back from
 * @param done sessions done so far
 * @param sessions all that were not cancelled
 * @param isHidden whether some are not published yet, and will not be by themselves
 */
public record Follower(
        AssignmentId assignment,
        OrderId order,
        String name,
        String by,
        LocalDateTime at,
        int version,
        LocalDate from,
        LocalDate to,
        @Nullable LocalDate race,
        int done,
        int sessions,
        boolean isHidden)
        implements Serializable {}
