package app.longrun.prescriptions;

import java.util.List;

/**
 * What a session asks of the legs, as it is written (science.md 1.4).
 *
 * @param legLoad the leg-load class of its heaviest movement
 * @param isHeavyLower by {@link HeavyLower}
 * @param heavySets working sets of class 3
 * @param legSets working sets of class 2 and 3
 * @param contacts foot contacts, both sides counted
 */
public record LegTotals(int legLoad, boolean isHeavyLower, int heavySets, int legSets, int contacts) {

    private static final int HEAVY = 3;
    private static final int LOADED = 2;

    /** A movement of the session with its leg-load class, 0 to 3. */
    public record Work(Prescription prescription, int legLoadClass) {}

    /** Adds up a session, a training max being {@code trainingMax} of the 1RM. */
    public static LegTotals of(List<Work> session, Percent trainingMax) {
        return new LegTotals(
                session.stream().mapToInt(Work::legLoadClass).max().orElse(0),
                HeavyLower.isHeavyLower(
                        session.stream()
                                .map(work -> new HeavyLower.Work(
                                        work.prescription().sets(),
                                        work.legLoadClass(),
                                        work.prescription().intensity()))
                                .toList(),
                        trainingMax),
                sets(session, HEAVY),
                sets(session, LOADED),
                session.stream()
                        .mapToInt(work -> WorkTotals.of(work.prescription(), work.legLoadClass(), trainingMax)
                                .contacts())
                        .sum());
    }

    private static int sets(List<Work> session, int from) {
        return session.stream()
                .filter(work -> work.legLoadClass() >= from)
                .mapToInt(work -> work.prescription().sets())
                .sum();
    }
}
