package app.longrun.assigning;

import java.io.Serializable;

/**
 * What moving a race does to a block that is counted back from it.
 *
 * @param moved sessions that move with it
 * @param leftOut sessions for which there is no room before it any more
 * @param back sessions for which there is room again
 * @param isTaken whether the block stays where it is, because another one stands where it would go
 */
public record RaceEffect(String block, int moved, int leftOut, int back, boolean isTaken) implements Serializable {}
