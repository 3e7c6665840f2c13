package app.longrun.strength;

import java.util.List;
import java.util.UUID;

/**
 * One version of a block of the gym's own, whole.
 *
 * @param number as coaches count, from 1
 */
public record BlockEdition(UUID id, int number, int weeks, List<String> cycle, List<BlockWeek> rows) {

    public BlockEdition {
        cycle = List.copyOf(cycle);
        rows = List.copyOf(rows);
    }

    /** Whether a copy of one can go on with the other: as many weeks, and the same sessions in them. */
    public boolean hasShapeOf(BlockEdition other) {
        return weeks == other.weeks && cycle.equals(other.cycle);
    }
}
