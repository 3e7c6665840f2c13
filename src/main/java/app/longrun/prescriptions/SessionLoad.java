package app.longrun.prescriptions;

/** How much a session took: session RPE x minutes in arbitrary units, the same for runs, classes and lifting (Foster; science.md 3.3). */
public record SessionLoad(Rpe rpe, int minutes) {

    /** The leg share of a run [J]. */
    public static final Percent RUN_LEGS = Percent.WHOLE;

    /** The leg share of bike, row and ski [J]. */
    public static final Percent MACHINE_LEGS = Percent.of(50);

    public SessionLoad {
        if (minutes < 0 || minutes > 1440) {
            throw new IllegalArgumentException("Give a session of 0 to 1440 minutes, not " + minutes);
        }
    }

    /** The leg share of lifting: sets of leg-load class 2 and 3 over all sets [J] (science.md 1.4). */
    public static Percent liftingLegs(int legSets, int allSets) {
        if (legSets < 0 || allSets < 1 || legSets > allSets) {
            throw new IllegalArgumentException(
                    "Count the leg sets among the sets: " + legSets + " of " + allSets + " cannot be");
        }
        return new Percent(Math.round(10_000f * legSets / allSets));
    }

    /** The load in AU, rounded half up. */
    public int units() {
        return (rpe.halves() * minutes + 1) / 2;
    }

    /** The part of the load the legs carried, in AU, rounded half up (science.md 1.4). */
    public int legUnits(Percent share) {
        return (int) (((long) rpe.halves() * minutes * share.hundredths() + 10_000) / 20_000);
    }
}
