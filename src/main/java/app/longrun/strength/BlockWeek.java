package app.longrun.strength;

import java.util.List;

/**
 * A week of a block.
 *
 * @param number from 1
 * @param sessions each letter once, in order
 */
public record BlockWeek(int number, boolean isDeload, List<BlockSession> sessions) {

    public BlockWeek {
        sessions = List.copyOf(sessions);
    }
}
