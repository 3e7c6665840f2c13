package app.longrun.prescriptions.whiteboard.reading;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.prescriptions.whiteboard.WhiteboardWriter;
import app.longrun.prescriptions.whiteboard.words.ShippedWords;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one does between efforts is kept with its words, whatever the work names; the keys of the corpora cannot say it. */
class RecoveriesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            8 x 60s hills @ 5k effort, 90s jog down   | 8 x 60 s hills, at 5k pace, recovery 90 s jog down
            Newbies: 5 x 40s hills, 2 mins walk       | Beginner, all: 5 x 40 s hills, recovery 2 min walk
            6 x 800m run @ 10k pace, 200m jog         | 6 x 800 m run, at 10k pace, recovery 200 m jog
            5 x 1k row, 2 min walk                    | 5 x 1 km row, recovery 2 min walk
            10 x 30s strides, 60s walk back           | 10 x 30 s strides, recovery 60 s walk back
            4 x 4 min bike hard, 3 min easy spin      | 4 x 4 min bike, at hard pace, recovery 3 min spin
            8 x 45s hills, jog down 90s               | 8 x 45 s hills, recovery 90 s jog down
            4 x 60s hills, walk back 2 min            | 4 x 60 s hills, recovery 2 min walk back
            Run 5 x 600m @ mile pace, rec 90s walk    | 5 x 600 m Run, at mile pace, recovery 90 s walk
            3 x 1 mile @ half marathon pace, 3' walk  | 3 x 1 mi, at half pace, recovery 3 min walk
            12 x 20s hill sprints, 40s walk back rest | 12 x 20 s hill sprints, recovery 40 s walk back
            5 x 3 min @ 10k effort, 2 min jog back    | 5 x 3 min, at 10k pace, recovery 2 min jog back
            """)
    void theActivityOfARecoveryIsKept(String text, String written) {
        assertThat(canonical(text)).isEqualTo(written);
        assertThat(canonical(written)).isEqualTo(written);
    }

    private static String canonical(String text) {
        return WhiteboardWriter.write(
                        WhiteboardReader.read(text, ShippedWords.ALL).whiteboard())
                .strip();
    }
}
