package app.longrun.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeightUnitTest {

    @ParameterizedTest
    @CsvSource({"KG, 82.5, 82500", "KG, 0.125, 125", "LB, 1, 454", "LB, 45, 20412", "LB, 100, 45359", "LB, 185, 83915"})
    void unitsBecomeWholeGrams(WeightUnit unit, BigDecimal value, int grams) {
        assertThat(unit.toGrams(value)).isEqualTo(grams);
    }

    @ParameterizedTest
    @CsvSource({"KG, 82500, 1, 82.5", "LB, 82500, 1, 181.9", "LB, 20412, 0, 45"})
    void gramsReadInEitherUnit(WeightUnit unit, int grams, int decimals, BigDecimal value) {
        assertThat(unit.fromGrams(grams, decimals)).isEqualTo(value);
    }
}
