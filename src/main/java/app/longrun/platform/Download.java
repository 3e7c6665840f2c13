package app.longrun.platform;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/**
 * A file of private data to be saved, never shown. It is finished before its first byte leaves: a slow line keeps no
 * transaction open, and what goes wrong on the way is answered as such and not as half a file.
 *
 * @param name of the file, with its ending
 * @param type such as {@code application/zip}
 */
public record Download(String name, String type) {

    /** Sends what {@code content} writes. */
    public void send(HttpServletResponse response, Consumer<OutputStream> content) throws IOException {
        // Only this application's user can read a temporary file of Java's.
        Path file = Files.createTempFile("longrun-download", null);
        try {
            try (OutputStream out = Files.newOutputStream(file)) {
                content.accept(out);
            }
            response.setContentType(type);
            response.setContentLengthLong(Files.size(file));
            ContentDisposition attachment =
                    ContentDisposition.attachment().filename(name).build();
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment.toString());
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            Files.copy(file, response.getOutputStream());
        } finally {
            Files.delete(file);
        }
    }
}
