package app.longrun.tailoring;

import app.longrun.exercises.Movement;

/**
 * How much of a movement legs may be asked.
 *
 * @param legLoad the leg-load class, 0 to 3 (science.md 1.4)
 * @param mayJump whether a repetition may land
 */
record Limit(int legLoad, boolean mayJump) {

    static final Limit NONE = new Limit(3, true);

    private static final Limit LIGHT = new Limit(1, false);

    /** What a reason leaves. */
    static Limit of(Reason reason) {
        return switch (reason) {
            case Reason.LegLight light -> LIGHT;
            case Reason.NoJumps none -> new Limit(NONE.legLoad(), false);
            case Reason.Taper taper -> taper.isPrimer() ? LIGHT : new Limit(2, true);
            case Reason.Newcomer newcomer -> NONE;
            case Reason.Sore sore -> NONE;
        };
    }

    Limit and(Limit other) {
        return new Limit(Math.min(legLoad, other.legLoad), mayJump && other.mayJump);
    }

    boolean allows(Movement movement) {
        return movement.legLoad().level() <= legLoad && (mayJump || movement.contactsPerRep() == 0);
    }
}
