package app.longrun.strength;

import app.longrun.exercises.InjuryCondition;
import java.util.Set;

/**
 * A strength block as a coach chooses it.
 *
 * @param key where it comes from
 * @param minutesMin the shortest planned session
 * @param minutesMax the longest
 * @param goal what it is for, in a line
 * @param entry what a runner must bring
 * @param placement where in a runner's week it belongs
 * @param contraindicated the conditions under which it is not for a runner
 */
public record Block(
        BlockKey key,
        String name,
        BlockRhythm rhythm,
        int minutesMin,
        int minutesMax,
        String goal,
        String entry,
        String progressionModel,
        String progressionRule,
        String placement,
        String exitTest,
        Set<InjuryCondition> contraindicated) {

    public Block {
        contraindicated = Set.copyOf(contraindicated);
    }
}
