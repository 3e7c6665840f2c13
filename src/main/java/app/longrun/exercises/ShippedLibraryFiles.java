package app.longrun.exercises;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The files inside the application, in the folder {@code library}. */
@Component
class ShippedLibraryFiles implements LibraryFiles {

    @Override
    public String text(String name) {
        try {
            // A checkout with Windows line ends must give the same checksum.
            return new ClassPathResource("library/" + name)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("The library's file %s cannot be read".formatted(name), e);
        }
    }
}
