package app.longrun.demo;

import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** Chance that falls the same way for the same seed. */
final class Dice {

    private final SplittableRandom random;
    private long made;

    Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** A whole number from one to the other, both included. */
    int between(int from, int to) {
        return random.nextInt(from, to + 1);
    }

    double within(double from, double to) {
        return random.nextDouble(from, to);
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** The next identifier: UUID version 8, our own rule, in the order they were made. */
    UUID id() {
        return new UUID(
                (++made << 16) | 0x8000L | (random.nextLong() & 0xFFFL),
                (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | Long.MIN_VALUE);
    }
}
