package app.longrun.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaceTest {

    @ParameterizedTest
    @CsvSource({"300, 5:00, 8:03", "268, 4:28, 7:11", "60, 1:00, 1:37", "1800, 30:00, 48:17"})
    void aPaceReadsAKilometreAndAMile(int seconds, String kilometre, String mile) {
        Pace pace = new Pace(seconds);

        assertThat(pace.perKilometre()).isEqualTo(kilometre);
        assertThat(pace.perMile()).isEqualTo(mile);
    }

    @Test
    void aSmallerPaceComesFirst() {
        assertThat(new Pace(240)).isLessThan(new Pace(241));
        assertThat(new Pace(240).metresPerSecond()).isEqualTo(1000.0 / 240);
    }

    @ParameterizedTest
    @ValueSource(ints = {59, 1801})
    void aPaceNobodyRunsIsRefused(int seconds) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Pace(seconds));
    }
}
