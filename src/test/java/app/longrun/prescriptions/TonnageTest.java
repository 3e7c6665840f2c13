package app.longrun.prescriptions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TonnageTest {

    @ParameterizedTest
    @CsvSource({"3, 8, 100, 2400000", "3, 8/side, 20, 960000", "2, 30s/side, 20, 0", "3, 20m, 60, 0", "2, 12c, 0, 0"})
    void setsTimesRepsTimesLoadCountsBothSides(int sets, String amount, int kilos, long grams) {
        assertThat(Tonnage.of(sets, Amount.parse(amount), Load.kilograms(kilos)))
                .isEqualTo(new Tonnage(grams));
    }

    @ParameterizedTest
    @CsvSource({"5, 100, 1050000", "10, 65, 1365000", "8/side, 85, 2856000"})
    void bodyWeightLiftsCountTheShareOfTheBodyTheyMove(String amount, int share, long grams) {
        Tonnage sets = Tonnage.ofBodyWeight(3, Amount.parse(amount), Load.kilograms(70), Percent.of(share));

        assertThat(Tonnage.NONE.plus(sets)).isEqualTo(new Tonnage(grams));
    }
}
