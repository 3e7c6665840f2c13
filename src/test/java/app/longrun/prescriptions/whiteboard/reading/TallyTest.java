package app.longrun.prescriptions.whiteboard.reading;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.prescriptions.whiteboard.Ask;
import app.longrun.prescriptions.whiteboard.Heard;
import app.longrun.prescriptions.whiteboard.Line;
import app.longrun.prescriptions.whiteboard.Note;
import app.longrun.prescriptions.whiteboard.WhiteboardWriter;
import app.longrun.prescriptions.whiteboard.words.ShippedWords;
import app.longrun.prescriptions.whiteboard.words.Tokens;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No number of a line vanishes when it is typed, and none appears that is not in it. */
class TallyTest {

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    /** No clock, no tempo with dashes, no fraction, no number in words, no bullet and no scale of ten. */
    private static final Pattern PLAIN = Pattern.compile(
            "(?![A-Ha-h(]?\\d+[).]|.*(\\d-\\d+-\\d|\\b[1RM]{3}|/10\\b|\\dh|/500|\\d,\\d|\\bmi|mile|min|hour|one|two|odd|even|first|teams))[\\w ,.@%×x+()/-]+");

    private static final List<String> LINES = Stream.of("corpus", "strangers", "s1", "s2", "s3", "s4")
            .flatMap(set -> Corpus.results("/app/longrun/prescriptions/whiteboard/" + set + ".csv").stream())
            .map(Corpus.Result::text)
            .toList();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5x5 back squat             | 5 x 5 back squat                    | true",
                "5x5 back squat             | 5 x 6 back squat                    | false",
                "5x5 back squat, 100 kg     | 5 x 5 back squat                    | false",
                "5x5 back squat             | 5 x 5 back squat, 100 kg            | false",
                "8x5 back squat             | 8 back squat                        | false",
                "row 2 min                  | 120 s row                           | true",
                "row 2:00                   | 2 min row                           | true",
                "row 2 min                  | 2 s row                             | true",
                "row 2 min                  | 121 s row                           | false",
                "row 1 min 30 s             | 90 s row                            | true",
                "row 1 min 30 s             | 91 s row                            | false",
                "row one minute             | 1 min row                           | true",
                "row one minute             | 2 min row                           | false",
                "pallof press 10/10         | 10/side pallof press                | true",
                "pallof press 10/11         | 10/side pallof press                | false",
                "carry 2x32/2x24 kg         | carry, 2 x 32/24 kg                 | true",
                "RDL 3x8 tempo 3-0-1-0      | 3 x 8 RDL, tempo 3010               | true",
                "RDL 3x8 tempo 3-0-2-0      | 3 x 8 RDL, tempo 3010               | false",
                "RDL 3x8 RPE 7/10           | 3 x 8 RDL, RPE 7                    | true",
                "RDL 3x8 12/10              | 3 x 8 RDL, 12 kg                    | false",
                "RDL 3x3 90% of max         | 3 x 3 RDL, 90% 1RM                  | true",
                "row 2 km @ 2:00            | 2 km row, at 2:00/500m              | true",
                "run 1/2 mile               | 0.5 mi run                          | true",
                "run 1/4 mile               | 0.5 mi run                          | false",
                "row in teams of 2, 500 m   | 500 m row                           | true",
                "row in teams of 3, 500 m   | 500 m row                           | false",
                "A1) 5x5 RDL                | 5 x 5 RDL                           | false",
                "row 500 m // 3 today       | 500 m row                           | false"
            })
    void everyNumberIsKeptAndNoneIsMadeUp(String written, String heard, boolean isKept) {
        List<Heard> read = WhiteboardReader.read(heard, ShippedWords.ALL)
                .lines()
                .getFirst()
                .heard();

        assertThat(read).isNotEmpty().noneMatch(TallyTest::isOpen);
        assertThat(Tally.isKept(Tokens.of(written), 0, "", read)).isEqualTo(isKept);
    }

    @Test
    void theNumbersOfARemarkCountToo() {
        List<Heard> read = WhiteboardReader.read("5x5 RDL // stop at 3", ShippedWords.ALL)
                .lines()
                .getFirst()
                .heard();

        assertThat(Tally.isKept(Tokens.of("5x5 RDL"), 0, "stop at 3", read)).isTrue();
        assertThat(Tally.isKept(Tokens.of("5x5 RDL"), 0, "stop at 4", read)).isFalse();
    }

    /** Told without the reader's own tokens, of lines that write their numbers in digits and nothing else. */
    @Test
    void noNumberOfAnyLineVanishesOrAppears() {
        Random random = new Random(7);
        int typed = 0;
        for (int i = 0; i < 6000; i++) {
            String line = LINES.get(i % LINES.size());
            String other = i < LINES.size() ? line : otherNumbers(line, random);
            if (PLAIN.matcher(other).matches()) {
                List<Heard> heard = WhiteboardReader.read(other, ShippedWords.ALL)
                        .lines()
                        .getFirst()
                        .heard();
                boolean isTyped = !heard.isEmpty() && heard.stream().allMatch(one -> one instanceof Line);
                typed += isTyped ? 1 : 0;
                if (isTyped) {
                    assertThat(numbers(heard)).as("%s", other).isEqualTo(numbers(other));
                }
            }
        }
        assertThat(typed).isGreaterThan(1500);
    }

    private static Set<String> numbers(List<Heard> heard) {
        String text = heard.stream().map(WhiteboardWriter::write).collect(Collectors.joining("\n"));
        return numbers(text.replaceAll("\\b1RM|/500m", ""));
    }

    private static Set<String> numbers(String text) {
        return NUMBER.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static String otherNumbers(String line, Random random) {
        return NUMBER.matcher(line)
                .replaceAll(result -> String.valueOf(10 * random.nextInt(6) + 1 + random.nextInt(9)));
    }

    private static boolean isOpen(Heard heard) {
        return heard instanceof Note || heard instanceof Ask;
    }
}
