package app.longrun;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The size and the forbidden words of the source itself. */
class SourceShapeTest {

    private static final List<Path> CLASSES = sources(Path.of("src/main/java"), ".java");

    @Test
    void noClassIsLongerThanTwoHundredLines() {
        assertThat(CLASSES)
                .allSatisfy(file -> assertThat(lines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(200));
    }

    @Test
    void halfOfTheClassesHaveFortyLinesOrFewer() {
        List<Integer> sizes = CLASSES.stream()
                .filter(file -> !file.endsWith("package-info.java"))
                .map(file -> lines(file).size())
                .sorted()
                .toList();
        assertThat(sizes.get(sizes.size() / 2)).isLessThanOrEqualTo(40);
    }

    /** Each lets a person's text become markup or script. */
    @ParameterizedTest
    @ValueSource(strings = {"new Html(", "innerHTML", "unsafeHTML", "th:utext", "executeJs(\"\" +"})
    void noTextBecomesMarkup(String sink) {
        assertThat(everything())
                .allSatisfy(file -> assertThat(String.join("\n", lines(file)))
                        .as(file.toString())
                        .doesNotContain(sink));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TODO", "FIXME", ".setStyle(", ".getStyle()"})
    void nothingIsLeftForLaterOrStyledInPlace(String word) {
        assertThat(everything())
                .allSatisfy(file -> assertThat(String.join("\n", lines(file)))
                        .as(file.toString())
                        .doesNotContain(word));
    }

    private static List<Path> everything() {
        return Stream.of(
                        CLASSES,
                        sources(Path.of("frontend/components"), ".ts"),
                        sources(Path.of("src/main/resources/templates"), ".html"))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Path> sources(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
