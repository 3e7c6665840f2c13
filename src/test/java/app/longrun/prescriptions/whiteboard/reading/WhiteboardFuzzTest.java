package app.longrun.prescriptions.whiteboard.reading;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.Tries;
import app.longrun.prescriptions.whiteboard.Note;
import app.longrun.prescriptions.whiteboard.reading.Reading.ReadLine;
import app.longrun.prescriptions.whiteboard.words.ShippedWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WhiteboardFuzzTest {

    private static final String SIGNS =
            "abcdefgxyzABCX0123456789 .,:;/-–—'\"’“”½×@%#()[]{}+&|?!*\t\r\n\\\u00a0\u200b\ufeffßéж日😀\u0000";
    private static final List<String> LINES = Stream.of("corpus", "strangers", "s1", "s2", "s3", "s4")
            .flatMap(set -> Corpus.results("/app/longrun/prescriptions/whiteboard/" + set + ".csv").stream())
            .map(Corpus.Result::text)
            .toList();

    @Test
    void randomSignsAreKept() {
        for (long seed = 0; seed < Tries.of(1_500); seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(200);
            for (int i = 0; i < length; i++) {
                text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
            assertKept(text.toString(), seed);
        }
    }

    @Test
    void mutatedLinesAreKept() {
        for (long seed = 0; seed < Tries.of(2_000); seed++) {
            Random random = new Random(seed);
            List<String> lines = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                lines.add(mutated(LINES.get(random.nextInt(LINES.size())), random));
            }
            assertKept(String.join("\n", lines), seed);
        }
    }

    @Test
    void aLineTooLongToTypeIsKeptAsNotes() {
        String line = "5x5 back squat, ".repeat(500);
        assertKept(line, 0);
        assertThat(read(line).lines().getFirst().heard())
                .hasSizeGreaterThan(1)
                .allMatch(heard -> heard instanceof Note);
    }

    private static String mutated(String line, Random random) {
        StringBuilder text = new StringBuilder(line);
        int changes = 1 + random.nextInt(4);
        for (int i = 0; i < changes && !text.isEmpty(); i++) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(4)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
                case 2 -> text.insert(at, text.substring(at / 2, at));
                default -> text.setCharAt(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
        }
        return text.toString();
    }

    private static void assertKept(String text, long seed) {
        Reading reading = read(text);
        assertThat(reading.lines().stream().map(ReadLine::text).collect(Collectors.joining("\n")))
                .as("seed %d", seed)
                .isEqualTo(text);
    }

    private static Reading read(String text) {
        return WhiteboardReader.read(text, ShippedWords.ALL);
    }
}
