package app.longrun.prescriptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RpeTest {

    @ParameterizedTest
    @CsvSource({"10, 0, true", "8.5, 1.5, true", "6, 4, true", "5.5, 4.5, false", "0, 10, false"})
    void theReserveIsWhatIsLeftToTenAndFourOrFewerMakeAHardSet(String text, double rir, boolean hardSet) {
        Rpe rpe = Rpe.parse(text);

        assertThat(rpe.rir()).isEqualTo(rir);
        assertThat(rpe.isHardSet()).isEqualTo(hardSet);
        assertThat(rpe.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.3", "10.5", "-1", "eight", ""})
    void finerStepsAndOtherNumbersAreRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Rpe.parse(text));
    }
}
