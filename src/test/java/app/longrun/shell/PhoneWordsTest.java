package app.longrun.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What a phone says stands in the bundle, all of it and nothing more. */
class PhoneWordsTest {

    private static final Path ELEMENTS = Path.of("frontend", "components");
    private static final Pattern KEY = Pattern.compile("['`](phone\\.[A-Za-z0-9.\\-]*)(\\$\\{)?");
    private static final Pattern PLAIN_TEXT = Pattern.compile(">[^<>${}()=;]*[A-Za-z]{3}[^<>${}()=;]*</");

    @Test
    void everyKeyOfThePhoneHasItsTextAndEveryTextIsSaid() {
        Set<String> texts = texts();
        Set<String> said = new TreeSet<>();
        Set<String> families = new TreeSet<>();
        sources()
                .flatMap(source -> KEY.matcher(source).results())
                .forEach(found -> (isFamily(found) ? families : said).add(found.group(1)));

        assertThat(said).as("said without a text").isSubsetOf(texts);
        assertThat(families).allSatisfy(family -> assertThat(texts).anyMatch(key -> key.startsWith(family)));
        assertThat(texts)
                .as("texts that nobody says")
                .allMatch(key -> said.contains(key) || families.stream().anyMatch(key::startsWith));
    }

    @Test
    void noElementOfThePhoneHoldsATextOfItsOwn() {
        assertThat(sources().filter(source -> source.contains("./phone-words")))
                .isNotEmpty()
                .allSatisfy(source -> assertThat(
                                PLAIN_TEXT.matcher(source).results().map(MatchResult::group))
                        .isEmpty());
    }

    @Test
    void aPageBringsAllOfThemAlong() {
        String json = new PhoneWords(JsonMapper.shared()).json();

        assertThat(json).contains("\"phone.saved\":\"Saved\"");
        assertThat(JsonMapper.shared().readTree(json).size()).isEqualTo(texts().size());
    }

    private static boolean isFamily(MatchResult found) {
        return found.group(2) != null;
    }

    private static Set<String> texts() {
        return ResourceBundle.getBundle("vaadin-i18n.translations", Locale.ROOT).keySet().stream()
                .filter(key -> key.startsWith("phone."))
                .collect(Collectors.toSet());
    }

    private static Stream<String> sources() {
        try (Stream<Path> files = Files.list(ELEMENTS)) {
            List<Path> found =
                    files.filter(file -> file.toString().endsWith(".ts")).toList();
            return found.stream().map(PhoneWordsTest::read);
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
