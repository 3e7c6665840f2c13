package app.longrun.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The weeks of golden-weeks.txt, read aloud by the guard. */
class GoldenWeeksTest {

    record Golden(String name, String who, String week, String said) {

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Golden> weeks() throws IOException {
        try (InputStream file = GoldenWeeksTest.class.getResourceAsStream("golden-weeks.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Arrays.stream(line.split("\\|", -1))
                            .map(String::strip)
                            .toArray(String[]::new))
                    .map(cells -> new Golden(cells[0], cells[1], cells[2], cells[3]))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("weeks")
    void theGuardSaysJustThis(Golden golden) {
        Map<Bout, String> names = Stream.of(golden.week().split(",", -1))
                .map(String::strip)
                .collect(Collectors.toMap(Week::bout, GoldenWeeksTest::name));
        List<Hit> hits =
                Guard.check(names.keySet(), Runner.withDefaults(golden.who().equals("novice")));

        assertThat(hits.stream()
                        .map(hit -> said(hit, bout -> names.getOrDefault(bout, "?")))
                        .collect(Collectors.joining("; ")))
                .isEqualTo(golden.said());
    }

    @Test
    void thereAreThirty() throws IOException {
        assertThat(weeks()).hasSize(30);
    }

    private static String name(String bout) {
        String[] words = bout.split(" ", -1);
        return words[0] + " " + words[2];
    }

    private static String said(Hit hit, Function<Bout, String> names) {
        return "%s %s %s > %s %s/%s"
                .formatted(
                        hit.rule(),
                        hit.severity(),
                        names.apply(hit.first()),
                        names.apply(hit.second()),
                        hours(hit.actual()),
                        hours(hit.needed()));
    }

    private static String hours(Duration gap) {
        return BigDecimal.valueOf(gap.toMinutes())
                .divide(BigDecimal.valueOf(60), 1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
