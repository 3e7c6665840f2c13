package app.longrun.prescriptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TempoTest {

    @ParameterizedTest
    @CsvSource({"31X1, 8, 48", "3111, 10, 60", "20x1, 4, 16", "X0X0, 5, 10", "3230, 6, 48"})
    void timeUnderTensionIsRepsTimesTheDigits(String tempo, int reps, int seconds) {
        assertThat(Tempo.parse(tempo).timeUnderTension(reps)).hasValue(seconds);
    }

    @Test
    void aFreeTempoHasNoTimeUnderTension() {
        assertThat(Tempo.parse("Free")).isEqualTo(Tempo.parse("")).isEqualTo(Tempo.FREE);
        assertThat(Tempo.FREE.timeUnderTension(8)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"311", "31110", "31Y1", "3-1-1"})
    void whatIsNoTempoIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Tempo.parse(text)).withMessageContaining("31X1");
    }
}
