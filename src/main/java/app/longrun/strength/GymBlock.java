package app.longrun.strength;

import java.util.UUID;

/** The gym's own copy of a library block. */
record GymBlock(UUID id, int number) {}
