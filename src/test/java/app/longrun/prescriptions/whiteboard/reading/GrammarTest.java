package app.longrun.prescriptions.whiteboard.reading;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.prescriptions.whiteboard.words.ShippedWords;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Lines put together from the ways to write each of their pieces (mark, order, sets, amount, side, load, tempo, rest, format, joint), each
 * way at least once, with what the pieces say; the expectation was made with the line and not by reading it.
 */
class GrammarTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = "/app/longrun/prescriptions/whiteboard/grammar.csv",
            numLinesToSkip = 1,
            delimiter = '|',
            quoteCharacter = '§')
    void everyPieceSaysWhatItSaysAmongTheOthers(String text, String expected) {
        List<String> read =
                Fields.of(WhiteboardReader.read(text, ShippedWords.ALL).lines().getFirst());

        assertThat(read)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(expected.split(" ")).toList());
    }
}
