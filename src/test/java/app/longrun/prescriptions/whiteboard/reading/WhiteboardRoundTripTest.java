package app.longrun.prescriptions.whiteboard.reading;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.prescriptions.whiteboard.Whiteboard;
import app.longrun.prescriptions.whiteboard.WhiteboardWriter;
import app.longrun.prescriptions.whiteboard.words.ShippedWords;
import org.junit.jupiter.api.Test;

class WhiteboardRoundTripTest {

    private static final int BOARDS = 400;

    @Test
    void whatIsWrittenIsReadBackAsTheSameBoard() {
        for (long seed = 0; seed < BOARDS; seed++) {
            Whiteboard board = new SomeBoards(seed).board();
            String text = WhiteboardWriter.write(board);
            assertThat(WhiteboardReader.read(text, ShippedWords.ALL).whiteboard())
                    .as("seed %d:\n%s", seed, text)
                    .isEqualTo(board);
        }
    }

    @Test
    void canonicalTextIsWrittenBackAsItWas() {
        for (long seed = 0; seed < BOARDS; seed++) {
            String text = WhiteboardWriter.write(new SomeBoards(seed).board());
            assertThat(WhiteboardWriter.write(
                            WhiteboardReader.read(text, ShippedWords.ALL).whiteboard()))
                    .isEqualTo(text);
        }
    }
}
