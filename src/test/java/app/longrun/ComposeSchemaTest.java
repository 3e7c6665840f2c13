package app.longrun;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** docker-compose.yml, held against the schema of the Compose specification by a compose program; no engine is needed. */
class ComposeSchemaTest {

    private static final Path FILE = Path.of("docker-compose.yml").toAbsolutePath();

    /** The program carries the schema; without one there is nothing to hold the file against. */
    private static final List<String> PROGRAM = Tool.provide("docker-compose", List.of("docker-compose"))
            .map(found -> List.of(found.toString()))
            .orElse(List.of("docker", "compose"));

    @Test
    void theFileIsValid() throws Exception {
        assertThat(judged(FILE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'    restart: unless-stopped', '    restarts: unless-stopped'",
        "'retries: 20', 'retries: often'",
        "'interval: 5s', 'interval: [5]'",
        "'condition: service_healthy', 'condition: service_cheerful'",
        "'volumes:\n  data:', 'volumes:\n  data: 7'"
    })
    void aPlantedFaultIsFound(String sound, String faulty, @TempDir Path folder) throws Exception {
        String text = Files.readString(FILE);
        assertThat(text).contains(sound);

        Path planted = Files.writeString(folder.resolve("docker-compose.yml"), text.replace(sound, faulty));

        assertThat(judged(planted)).isNotEmpty();
    }

    /** What the program has to say against {@code file}; nothing when it is valid. */
    private static String judged(Path file) throws IOException, InterruptedException {
        ProcessBuilder program = new ProcessBuilder(new ArrayList<>(PROGRAM));
        program.command().addAll(List.of("--file", file.toString(), "config", "--quiet"));
        program.environment().putAll(given());
        Process process = program.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(said.isBlank() ? 0 : 1);
        return said;
    }

    /** The example's settings with something in each. */
    private static Map<String, String> given() throws IOException {
        return Files.readAllLines(Path.of("src/main/docker/example.env")).stream()
                .filter(line -> line.contains("=") && !line.startsWith("#"))
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1].isEmpty() ? "given" : pair[1]));
    }
}
