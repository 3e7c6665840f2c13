package app.longrun.prescriptions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LegTotalsTest {

    private static final Percent NINETY = Percent.of(90);

    @Test
    void aSessionIsAsHardOnTheLegsAsItsHeaviestMovementAndAddsUpItsSets() {
        LegTotals totals = LegTotals.of(
                List.of(work("4x5@85%TM", 3), work("3x8/side@RPE7", 2), work("3x10@RPE8", 0), work("2x10c@BW", 1)),
                NINETY);

        assertThat(totals).isEqualTo(new LegTotals(3, true, 4, 7, 20));
    }

    @Test
    void anEmptySessionAsksNothing() {
        assertThat(LegTotals.of(List.of(), NINETY)).isEqualTo(new LegTotals(0, false, 0, 0, 0));
    }

    @Test
    void threeHeavySetsOfClassThreeMakeItHeavyAndTwoDoNot() {
        assertThat(LegTotals.of(List.of(work("3x5@RPE7", 3)), NINETY).isHeavyLower())
                .isTrue();
        assertThat(LegTotals.of(List.of(work("2x5@RPE7", 3)), NINETY).isHeavyLower())
                .isFalse();
        assertThat(LegTotals.of(List.of(work("5x5@80%TM", 3)), NINETY).isHeavyLower())
                .isFalse();
        assertThat(LegTotals.of(List.of(work("5x5@RPE8", 2)), NINETY).isHeavyLower())
                .isFalse();
    }

    private static LegTotals.Work work(String text, int legLoadClass) {
        return new LegTotals.Work(Prescription.parse(text), legLoadClass);
    }
}
