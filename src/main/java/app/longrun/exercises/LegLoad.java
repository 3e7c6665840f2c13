package app.longrun.exercises;

/** How much a movement or activity loads a runner's legs, classes 0 to 3. */
public enum LegLoad {
    /** Class 0: upper body, trunk, tibialis and foot band work. */
    NONE,
    /** Class 1: unloaded lower-body work, holds, easy hops, double-leg jumps. */
    LIGHT,
    /** Class 2: other loaded leg work, single-leg jumps, bounds and drop jumps. */
    LOADED,
    /** Class 3: squats, deadlifts and their like with a bar or a heavy load. */
    HEAVY;

    /** The class as a number, 0 to 3. */
    public int level() {
        return switch (this) {
            case NONE -> 0;
            case LIGHT -> 1;
            case LOADED -> 2;
            case HEAVY -> 3;
        };
    }

    /** The class of a number from 0 to 3; refuses any other. */
    public static LegLoad of(int level) {
        return switch (level) {
            case 0 -> NONE;
            case 1 -> LIGHT;
            case 2 -> LOADED;
            case 3 -> HEAVY;
            default -> throw new IllegalArgumentException("A leg-load class is 0 to 3, not %d".formatted(level));
        };
    }
}
