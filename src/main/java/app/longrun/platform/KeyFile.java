package app.longrun.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** A secret of 32 random bytes beside the embedded database, made at its first start and readable by its owner only. */
final class KeyFile {

    private static final int BYTES = 32;

    private KeyFile() {}

    /** The secret kept in {@code file}, in base64. */
    static String in(Path file) {
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                make(file);
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("The secret in " + file + " can be neither read nor made", e);
        }
    }

    private static void make(Path file) throws IOException {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        // Whole before it has its name: another copy may be starting in the same folder.
        Path whole = Files.createTempFile(file.toAbsolutePath().getParent(), "key", ".new", onlyOwner());
        Files.writeString(whole, Base64.getEncoder().encodeToString(bytes), StandardOpenOption.WRITE);
        try {
            Files.createLink(file, whole);
        } catch (FileAlreadyExistsException other) {
            // The other copy was quicker: its secret is the one.
            return;
        } finally {
            Files.delete(whole);
        }
    }

    private static FileAttribute<?>[] onlyOwner() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
