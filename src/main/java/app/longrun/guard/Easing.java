package app.longrun.guard;

import java.io.Serializable;

/** What a runner leaves out of a class because of what lies round it. */
public sealed interface Easing extends Serializable {

    /** The bout that asks for it. */
    Bout because();

    /** No heavy legs and no jumps: a quality run follows (R1), or heavy legs are near (R3). */
    record LegLight(Bout because) implements Easing {}

    /** No jumps: the long run is hardly over (R4). */
    record NoJumps(Bout because) implements Easing {}

    /**
     * About half the work at the same effort, and nothing heavy: the goal race is near (R5; science.md 1.3).
     *
     * @param because the race
     * @param isPrimer whether it is so near that the class only wakes the legs up
     */
    record Taper(Bout because, boolean isPrimer) implements Easing {}
}
