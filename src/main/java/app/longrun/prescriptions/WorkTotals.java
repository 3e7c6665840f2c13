package app.longrun.prescriptions;

/**
 * The work of some prescriptions added up (science.md 3.5).
 *
 * @param sets all sets but jumps
 * @param hardSets of these the ones that are written to be hard, see {@link HardSet}
 * @param legSets of these the ones of movements of leg-load class 2 or 3
 * @param contacts foot contacts, both sides counted; as many as possible counts none, for nobody knows
 * @param heavyReps repetitions at a written percentage of 80 or more, whatever it is a percentage of; of ranges the lower ends
 * @param tonnage of the sets that tell a member a load, of a range the lighter one
 */
public record WorkTotals(int sets, int hardSets, int legSets, int contacts, int heavyReps, Tonnage tonnage) {

    /** Nothing to do. */
    public static final WorkTotals NONE = new WorkTotals(0, 0, 0, 0, 0, Tonnage.NONE);

    private static final Percent HEAVY = Percent.of(80);
    private static final int LEG_LOAD_CLASS = 2;

    /** The work of one prescription of a movement with a leg-load class from 0 to 3, without the loads of a member. */
    public static WorkTotals of(Prescription work, int legLoadClass, Percent trainingMax) {
        int repetitions = work.sets() * work.amount().bothSides();
        if (work.amount().unit() == AmountUnit.CONTACTS) {
            return new WorkTotals(0, 0, 0, repetitions, 0, Tonnage.NONE);
        }
        return new WorkTotals(
                work.sets(),
                HardSet.isHard(work, trainingMax) ? work.sets() : 0,
                legLoadClass >= LEG_LOAD_CLASS ? work.sets() : 0,
                0,
                work.amount().isReps() && isHeavy(work.intensity()) ? repetitions : 0,
                Tonnage.NONE);
    }

    /** The same for a member who is told this target, whose load is already rounded to the gym's plates. */
    public static WorkTotals of(Prescription work, int legLoadClass, Percent trainingMax, Target target) {
        return of(work, legLoadClass, trainingMax).plus(new WorkTotals(0, 0, 0, 0, 0, tonnage(work, target)));
    }

    /** Both together. */
    public WorkTotals plus(WorkTotals other) {
        return new WorkTotals(
                sets + other.sets,
                hardSets + other.hardSets,
                legSets + other.legSets,
                contacts + other.contacts,
                heavyReps + other.heavyReps,
                tonnage.plus(other.tonnage));
    }

    private static Tonnage tonnage(Prescription work, Target target) {
        return switch (target) {
            case Target.At(Load load, boolean _) -> Tonnage.of(work.sets(), work.amount(), load);
            case Target.Fixed(int pieces, Load each) -> Tonnage.of(work.sets() * pieces, work.amount(), each);
            case Target.Between(Target easier, Target _) -> tonnage(work, easier);
            default -> Tonnage.NONE;
        };
    }

    private static boolean isHeavy(Intensity intensity) {
        return intensity.easier() instanceof Intensity.PercentOfMax share
                && share.percent().compareTo(HEAVY) >= 0;
    }
}
