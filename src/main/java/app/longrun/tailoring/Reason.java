package app.longrun.tailoring;

import app.longrun.legload.GuardedSession;
import app.longrun.pain.Band;
import java.io.Serializable;

/** Why somebody's class is not the one on the whiteboard. */
public sealed interface Reason extends Serializable {

    /** They were in no class of this gym before. */
    record Newcomer() implements Reason {}

    /** A quality run follows, or heavy legs are near (R1, R3). */
    record LegLight(GuardedSession because) implements Reason {}

    /** The long run is hardly over (R4). */
    record NoJumps(GuardedSession because) implements Reason {}

    /**
     * The goal race is near (R5).
     *
     * @param days from the class to the race
     * @param isPrimer whether the class only wakes the legs up
     */
    record Taper(GuardedSession race, int days, boolean isPrimer) implements Reason {}

    /** Something hurts: the band says how much (science.md 7.3). */
    record Sore(String region, Band band) implements Reason {}
}
