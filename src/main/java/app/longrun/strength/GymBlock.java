package app.longrun.strength;

import java.util.UUID;

/**
 * One version of a block as it is followed in this gym: of its own, or its copy of a library block.
 *
 * @param number the version coaches see, from 1
 */
public record GymBlock(UUID id, int number) {}
