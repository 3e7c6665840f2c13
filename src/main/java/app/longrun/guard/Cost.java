package app.longrun.guard;

import java.io.Serializable;
import java.util.Comparator;

/**
 * What a placement weighs, each part only where all before it are equal (science.md 1.4, best placement).
 *
 * @param leftOut sessions without any place
 * @param blocks hits that only a coach may override
 * @param warnings hits that are only warned of
 * @param missingMinutes to the preferred gaps, added up
 * @param moves sessions off the asked days
 * @param slots half hours from the first day to each start, added up: earlier is better
 */
public record Cost(int leftOut, int blocks, int warnings, int missingMinutes, int moves, int slots)
        implements Comparable<Cost>, Serializable {

    /** Nothing to weigh. */
    public static final Cost NONE = new Cost(0, 0, 0, 0, 0, 0);

    static final Cost LEFT_OUT = new Cost(1, 0, 0, 0, 0, 0);

    private static final Comparator<Cost> ORDER = Comparator.comparingInt(Cost::leftOut)
            .thenComparingInt(Cost::blocks)
            .thenComparingInt(Cost::warnings)
            .thenComparingInt(Cost::missingMinutes)
            .thenComparingInt(Cost::moves)
            .thenComparingInt(Cost::slots);

    /** Both together. */
    public Cost plus(Cost other) {
        return new Cost(
                leftOut + other.leftOut,
                blocks + other.blocks,
                warnings + other.warnings,
                missingMinutes + other.missingMinutes,
                moves + other.moves,
                slots + other.slots);
    }

    /** What two bouts beside each other cost. */
    static Cost of(Pair pair) {
        int blocks = 0;
        int warnings = 0;
        long missing = 0;
        for (Rule rule : Rule.values()) {
            Severity severity = rule.judge(pair).map(Hit::severity).orElse(null);
            blocks += severity == Severity.BLOCK ? 1 : 0;
            warnings += severity == Severity.WARN ? 1 : 0;
            missing += Math.max(0, rule.preferred(pair).minus(pair.gap()).toMinutes());
        }
        return blocks == 0 && warnings == 0 && missing == 0
                ? NONE
                : new Cost(0, blocks, warnings, Math.toIntExact(missing), 0, 0);
    }

    @Override
    public int compareTo(Cost other) {
        return ORDER.compare(this, other);
    }
}
