package app.longrun.platform;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The folder an embedded database lives in, held by one application at a time.
 *
 * @param isLasting whether what is written outlives the application; if not, the folder starts empty and nothing waits for the disk
 */
record DataFolder(Path path, boolean isLasting, FileChannel channel) implements Closeable {

    /** Takes {@code name} below {@code parent}; when another copy runs there, {@code name-suffix} instead. */
    static DataFolder take(Path parent, String name, String suffix, boolean isLasting) {
        DataFolder first = tryToTake(parent, name, isLasting);
        if (first != null) {
            return first;
        }
        DataFolder second = tryToTake(parent, name + "-" + suffix, isLasting);
        if (second != null) {
            return second;
        }
        throw new IllegalStateException(
                "Another copy of Longrun uses %s already. Stop it, or start this one on a port of its own: SERVER_PORT=8081 ./mvnw spring-boot:run"
                        .formatted(parent.resolve(name)));
    }

    private static @Nullable DataFolder tryToTake(Path parent, String name, boolean isLasting) {
        try {
            Files.createDirectories(parent);
            FileChannel channel = FileChannel.open(
                    parent.resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isTaken(channel)) {
                channel.close();
                return null;
            }
            return new DataFolder(parent.resolve(name), isLasting, channel);
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + parent + " for the embedded database cannot be used", e);
        }
    }

    private static boolean isTaken(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock == null;
        } catch (OverlappingFileLockException e) {
            return true;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The lock of " + path + " could not be given back", e);
        }
    }
}
