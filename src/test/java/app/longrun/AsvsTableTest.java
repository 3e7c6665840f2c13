package app.longrun;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The page on ASVS names its evidence: what it names must be there, and what it counts must be so. */
class AsvsTableTest {

    private static final Pattern ROW = Pattern.compile("\\| (V?[0-9.]+) \\| ([^|`]+) \\| ([^|]+) \\|");
    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");
    private static final Pattern IN_CODE = Pattern.compile("([A-Z]\\w*)(?:\\.([a-z]\\w*))?");

    private static final String PAGE = read(Path.of("src/docs/asvs.md"));
    private static final List<Path> SOURCES = sources();
    private static final List<Row> ROWS = PAGE.lines()
            .filter(line -> line.startsWith("|") && !line.startsWith("| id |") && !line.startsWith("|---"))
            .map(AsvsTableTest::row)
            .toList();

    private record Row(String id, String standing) {

        boolean isOpen() {
            return standing.startsWith("not yet");
        }

        boolean isOutside() {
            return standing.startsWith("does not apply");
        }

        Stream<String> names() {
            return QUOTED.matcher(standing).results().map((MatchResult found) -> found.group(1));
        }
    }

    /** They name what each of their facts stands on. */
    private static Stream<String> namesOnTheSecurityPages() {
        try (Stream<Path> pages = Files.list(Path.of("src/docs/security"))) {
            return pages
                    .flatMap(page -> QUOTED.matcher(read(page)).results().map((MatchResult found) -> found.group(1)))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<String> names() {
        return Stream.concat(ROWS.stream().flatMap(Row::names), namesOnTheSecurityPages())
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("names")
    void whatThePageNamesIsThere(String name) {
        assertThat(isThere(name)).as(name).isTrue();
    }

    @Test
    void whatIsMetNamesItsEvidence() {
        assertThat(ROWS)
                .filteredOn(row -> !row.isOpen() && !row.isOutside())
                .allSatisfy(row -> assertThat(row.names()).as(row.id()).isNotEmpty());
    }

    @Test
    void everyRequirementStandsOnce() {
        assertThat(ROWS).extracting(Row::id).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void theCountIsThatOfTheRows() {
        long open = ROWS.stream().filter(Row::isOpen).count();
        long outside = ROWS.stream().filter(Row::isOutside).count();

        assertThat(PAGE)
                .contains("**%d met, %d not yet, %d do not apply**"
                        .formatted(ROWS.size() - open - outside, open, outside));
    }

    /** So that a name that has gone would be found. */
    @ParameterizedTest
    @CsvSource({
        "AsvsTableTest, true",
        "AsvsTableTest.whatThePageNamesIsThere, true",
        "ArchitectureTest.entitiesHaveVerbs, true",
        "AsvsTableTest.whatHasGone, false",
        "AsvsTableTest.formatted, false",
        "GoneTest, false",
        "pom.xml, true",
        "src/docs/gone.md, false"
    })
    void aNameIsLookedUpInTheSource(String name, boolean isThere) {
        assertThat(isThere(name)).isEqualTo(isThere);
    }

    private static boolean isThere(String name) {
        Matcher inCode = IN_CODE.matcher(name);
        if (!inCode.matches()) {
            return Files.exists(Path.of(name));
        }
        String file = inCode.group(1) + ".java";
        @Nullable String member = inCode.group(2);
        return SOURCES.stream()
                .filter(source -> source.endsWith(file))
                .anyMatch(source -> member == null || declares(read(source), member));
    }

    /** Whether a line has a type and then the member; a call has no type before it. */
    private static boolean declares(String source, String member) {
        return Pattern.compile("(?m)^ ++(?!return |new |else |throw |yield )[\\w<>\\[\\]?,.@ ]*[\\w>\\]] " + member
                        + "(?:\\(| =)")
                .matcher(source)
                .find();
    }

    private static Row row(String line) {
        Matcher row = ROW.matcher(line);
        assertThat(row.matches()).as(line).isTrue();
        return new Row(row.group(1), row.group(3));
    }

    private static List<Path> sources() {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
