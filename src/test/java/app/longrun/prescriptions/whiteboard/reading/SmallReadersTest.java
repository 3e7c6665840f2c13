package app.longrun.prescriptions.whiteboard.reading;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.prescriptions.whiteboard.words.ShippedWords;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What each small reader makes of the ways to write its one thing. */
class SmallReadersTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/app/longrun/prescriptions/whiteboard/readers.csv", numLinesToSkip = 1, delimiter = '|')
    void aLineSaysWhatItSays(String text, String expected) {
        Reading reading = WhiteboardReader.read(text, ShippedWords.ALL);

        assertThat(String.join(" ", Fields.of(reading.lines().getFirst()))).isEqualTo(expected);
    }
}
