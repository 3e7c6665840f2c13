package app.longrun.prescriptions.whiteboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pace of a race takes a distance that has no name of its own, and nothing else. */
class PaceTest {

    @ParameterizedTest
    @ValueSource(strings = {"800", "1500", "3000m", "3k", "15 km", "2 mile", "1.5 mi", "10 miles"})
    void aDistanceIsWrittenAsItWas(String distance) {
        assertThat(Phrases.of(new Pace.Raced(distance))).isEqualTo("at " + distance + " pace");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "70", "050", "5k", "10 km", "1 mile", "goal", "3k, easy", "123456m"})
    void aNameOrANumberThatIsNoneIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Pace.Raced(text));
    }
}
