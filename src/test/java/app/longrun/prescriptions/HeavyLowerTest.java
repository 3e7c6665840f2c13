package app.longrun.prescriptions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeavyLowerTest {

    @ParameterizedTest
    @CsvSource({
        "75%, true",
        "74.99%, false",
        "75%TM, false",
        "85%TM, true",
        "RPE7, true",
        "RPE6.5, false",
        "8RM, true",
        "9RM, false",
        "RIR3, true",
        "RIR3.5, false",
        "RPE6-7, true",
        "RIR3-5, true",
        "70-74.99%, false",
        "100kg, false",
        "band, false",
        "BW, false"
    })
    void seventyFivePercentRpeSevenOrAnEightRepMaxIsHeavy(String intensity, boolean heavy) {
        assertThat(HeavyLower.isHeavy(Intensity.parse(intensity), Percent.of(90)))
                .isEqualTo(heavy);
    }

    @Test
    void threeHeavySetsOfTheBigLegLiftsMakeTheSessionHeavy() {
        assertThat(HeavyLower.isHeavyLower(List.of(work(2, 3, "85%"), work(1, 3, "RPE8")), Percent.WHOLE))
                .isTrue();
    }

    @Test
    void lighterSetsAndSmallerLiftsDoNotCount() {
        List<HeavyLower.Work> session = List.of(work(2, 3, "85%"), work(4, 3, "60%"), work(4, 2, "RPE9"));

        assertThat(HeavyLower.isHeavyLower(session, Percent.WHOLE)).isFalse();
    }

    private static HeavyLower.Work work(int sets, int legLoadClass, String intensity) {
        return new HeavyLower.Work(sets, legLoadClass, Intensity.parse(intensity));
    }
}
