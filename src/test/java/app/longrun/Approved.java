package app.longrun;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts somebody has read and approved, kept beside the tests. */
public final class Approved {

    private Approved() {}

    /** Compares with the approved text; where they differ, the actual one lies in {@code target/approved} to be read and copied. */
    public static void assertSame(String name, String actual) {
        try {
            Path written = Files.createDirectories(Path.of("target/approved")).resolve(name);
            Files.writeString(written, actual);
            try (InputStream approved = Approved.class.getResourceAsStream("/approved/" + name)) {
                assertThat(approved).as("approved text %s", name).isNotNull();
                assertThat(actual).isEqualTo(new String(approved.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
