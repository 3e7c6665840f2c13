package app.longrun.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The ledger's lines in a file of their own, one JSON object each, beside the database and out of the reach of its backups:
 * a restored database forgets the latest erasures, this file does not.
 */
@Component
class LedgerFile {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path path;

    LedgerFile(@Value("${longrun.privacy.ledger}") Path path) {
        this.path = path.toAbsolutePath();
        try {
            Files.createDirectories(this.path.getParent());
            append("");
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The ledger of erasures cannot be written: set LONGRUN_PRIVACY_LEDGER to a file that outlives the database",
                    e);
        }
    }

    /** Every line there is. */
    List<Erasure> read() {
        try {
            return Files.readAllLines(path).stream()
                    .filter(line -> !line.isBlank())
                    .map(line -> JSON.readValue(line, Erasure.class))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The ledger of erasures cannot be read", e);
        }
    }

    /** Adds lines at the end; when this returns they are on the disk. */
    void add(Collection<Erasure> erasures) {
        try {
            append(erasures.stream()
                    .map(erasure -> JSON.writeValueAsString(erasure) + "\n")
                    .collect(Collectors.joining()));
        } catch (IOException e) {
            throw new UncheckedIOException("The ledger of erasures cannot be written", e);
        }
    }

    private void append(String lines) throws IOException {
        try (FileChannel file = FileChannel.open(
                path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            ByteBuffer bytes = ByteBuffer.wrap(lines.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
            file.force(true);
        }
    }
}
