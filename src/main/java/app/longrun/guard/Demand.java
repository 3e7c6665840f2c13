package app.longrun.guard;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** What a bout of training asks of the legs (science.md 1.4). */
public sealed interface Demand extends Serializable {

    /** Whether the bout is heavy for the legs as science.md 1.4 defines it. */
    boolean isHeavyLower();

    /** Foot contacts, 0 where nobody jumps. */
    int contacts();

    /** Metres run, null where nobody runs or nobody knows. */
    @Nullable
    Integer metres();

    /** A run: easy, quality (zone 4 and above) or long. */
    record Run(RunKind kind, @Nullable Integer metres) implements Demand {

        @Override
        public boolean isHeavyLower() {
            return false;
        }

        @Override
        public int contacts() {
            return 0;
        }
    }

    /** A race; only the goal race, priority A, keeps heavy legs away (R5). */
    record Race(boolean isGoal, @Nullable Integer metres) implements Demand {

        @Override
        public boolean isHeavyLower() {
            return false;
        }

        @Override
        public int contacts() {
            return 0;
        }
    }

    /**
     * A lifting session.
     *
     * @param heavyLegSets working sets of leg-load class 3
     * @param legSets working sets of leg-load class 2 and 3; none makes it a primer
     * @param blockWeek the week of its block, from 1; 0 = of no block
     */
    record Lifting(boolean isHeavyLower, int contacts, int heavyLegSets, int legSets, int blockWeek) implements Demand {

        public Lifting {
            if (contacts < 0 || heavyLegSets < 0 || legSets < heavyLegSets || blockWeek < 0) {
                throw new IllegalArgumentException(
                        "Sets of class 3 are among those of class 2 and 3, and nothing counts below zero");
            }
        }

        @Override
        public @Nullable Integer metres() {
            return null;
        }

        /** Whether it only wakes the legs up: no set of leg-load class 2 or 3. */
        boolean isPrimer() {
            return legSets == 0;
        }
    }

    /** An endurance class; with zone 4 or jumps it counts as a quality day (R7). */
    record GymClass(boolean hasZoneFour, boolean isHeavyLower, int contacts) implements Demand {

        @Override
        public @Nullable Integer metres() {
            return null;
        }
    }
}
