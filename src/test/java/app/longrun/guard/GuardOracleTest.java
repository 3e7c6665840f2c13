package app.longrun.guard;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.Tries;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GuardOracleTest {

    private static final int WEEKS = 10_000;

    @Test
    void tenThousandRandomWeeksReadTheSameToTheGuardAndToTheOracle() {
        RandomWeeks weeks = new RandomWeeks(20261124);
        long hits = 0;
        for (int i = 0; i < Tries.of(WEEKS); i++) {
            List<Bout> bouts = weeks.bouts(9, 14);
            boolean isNovice = weeks.isNovice();
            List<Hit> found = Guard.check(bouts, Runner.withDefaults(isNovice));
            hits += found.size();
            assertThat(Oracle.words(found)).as("week %d: %s", i, bouts).isEqualTo(Oracle.hits(bouts, isNovice));
        }
        assertThat(hits).as("the weeks are hard enough to tell").isGreaterThan(Tries.of(WEEKS));
    }

    @Test
    void theOrderInWhichBoutsAreGivenChangesNothing() {
        RandomWeeks weeks = new RandomWeeks(7);
        Random shuffle = new Random(7);
        for (int i = 0; i < Tries.of(500); i++) {
            List<Bout> bouts = weeks.bouts(9, 14);
            List<Bout> shuffled = new ArrayList<>(bouts);
            Collections.shuffle(shuffled, shuffle);
            assertThat(Guard.check(shuffled, Runner.withDefaults(false)))
                    .isEqualTo(Guard.check(bouts, Runner.withDefaults(false)));
        }
    }

    @Test
    void theHitsOfOneBoutAreThoseThatGoWhenItGoes() {
        RandomWeeks weeks = new RandomWeeks(11);
        for (int i = 0; i < Tries.of(500); i++) {
            List<Bout> bouts = weeks.bouts(9, 10);
            for (Bout bout : bouts) {
                List<Hit> all = Guard.check(bouts, Runner.withDefaults(false));
                assertThat(Guard.check(bout, bouts, Runner.withDefaults(false)))
                        .isEqualTo(
                                all.stream().filter(hit -> hit.concerns(bout)).toList());
            }
        }
    }
}
