package app.longrun.prescriptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.longrun.platform.WeightUnit;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LoadTest {

    @ParameterizedTest
    @CsvSource({
        "82.5 kg, 82500, 82.5 kg",
        "'82,50', 82500, 82.5 kg",
        "185lb, 83915, 185 lb",
        "45 lbs, 20412, 45 lb",
        "100 KGS, 100000, 100 kg",
        "0, 0, 0 kg"
    })
    void aTypedWeightKeepsItsUnitBesideTheGrams(String typed, int grams, String shown) {
        Load load = Load.parse(typed, WeightUnit.KG);

        assertThat(load.grams()).isEqualTo(grams);
        assertThat(load.text()).isEqualTo(shown);
        assertThat(Load.parse(load.text(), WeightUnit.LB)).isEqualTo(load);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kg", "-5 kg", "82.5555 kg", "1001 kg", "2205 lb", "12 stone", "1,000.5"})
    void whatIsNoWeightIsRefused(String typed) {
        assertThatIllegalArgumentException().isThrownBy(() -> Load.parse(typed, WeightUnit.KG));
    }

    @Test
    void gramsThatBelieTheEnteredValueAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Load(45_000, new BigDecimal("100"), WeightUnit.LB));
    }

    @ParameterizedTest
    @CsvSource({"82.5 kg, LB, 181.9 lb", "185 lb, KG, 83.9 kg", "45 lb, LB, 45 lb", "20 kg, KG, 20 kg"})
    void aReaderOfTheOtherUnitSeesATenth(String typed, WeightUnit reader, String shown) {
        assertThat(Load.parse(typed, WeightUnit.KG).textIn(reader)).isEqualTo(shown);
    }

    @ParameterizedTest
    @EnumSource
    void noGramIsLostBetweenTheUnits(WeightUnit unit) {
        for (int grams = 0; grams <= 1_000_000; grams += 37) {
            assertThat(Load.ofGrams(grams, unit).grams()).isEqualTo(grams);
        }
    }

    @Test
    void storedPoundsComeBackAsRoundPounds() {
        for (int pounds = 1; pounds <= 1000; pounds++) {
            assertThat(Load.ofGrams(Load.pounds(pounds).grams(), WeightUnit.LB)).isEqualTo(Load.pounds(pounds));
        }
    }
}
