package app.longrun.exercises;

import java.util.List;
import java.util.Set;

/**
 * What to do with a movement for a runner with active conditions, and why: advice to a coach, not a diagnosis.
 *
 * @param passed what was looked at and left, nearest first, the movement itself included; empty when it stays
 */
public record Swap(Verdict verdict, List<Passed> passed) {

    public Swap {
        passed = List.copyOf(passed);
    }

    /** What comes of it. */
    public sealed interface Verdict {}

    /** Nothing speaks against the movement. */
    public record Keep(Movement movement) implements Verdict {}

    /** An easier movement of the same chain takes its place. */
    public record Easier(Movement movement) implements Verdict {}

    /**
     * A movement of the same family that is commonly used in rehabilitation takes its place.
     *
     * @param uses the active conditions it is used for
     */
    public record Rehabilitating(Movement movement, Set<InjuryCondition> uses) implements Verdict {

        public Rehabilitating {
            uses = Set.copyOf(uses);
        }
    }

    /** Nothing in the library fits: leave it out, and the coach must know. */
    public record LeaveOut() implements Verdict {}

    /** Why a movement was left. */
    public sealed interface Passed {
        /** The movement that was left. */
        Movement movement();
    }

    /**
     * It is to be avoided while symptomatic.
     *
     * @param with the active conditions that say so
     */
    public record Avoided(Movement movement, Set<InjuryCondition> with) implements Passed {

        public Avoided {
            with = Set.copyOf(with);
        }
    }

    /** The gym does not offer it any more. */
    public record PutAway(Movement movement) implements Passed {}

    /** Nobody has said yet for whom it is not. */
    public record Unchecked(Movement movement) implements Passed {}
}
