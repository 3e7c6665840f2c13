package app.longrun.demo;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The mails the demo would have sent, read from the folder they are kept in. */
@Component
class KeptMails {

    private static final int SHOWN = 50;

    private final Path folder;

    KeptMails(@Value("${longrun.embedded.folder:.longrun}") Path folder) {
        this.folder = folder.resolve("mail");
    }

    /** The newest first. */
    List<KeptMail> newest() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            // Their names are ids that grow with time.
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .sorted(Comparator.comparing(Path::getFileName).reversed())
                    .limit(SHOWN)
                    .map(KeptMails::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The mails in " + folder + " cannot be read", e);
        }
    }

    private static KeptMail read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            MimeMessage message = new MimeMessage(null, in);
            String to = Arrays.stream(message.getAllRecipients())
                    .map(String::valueOf)
                    .collect(Collectors.joining(", "));
            String text = plainText(message);
            return new KeptMail(
                    to,
                    String.valueOf(message.getSubject()),
                    text == null ? List.of() : text.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException("The mail in " + file + " cannot be read", e);
        } catch (MessagingException e) {
            throw new IllegalStateException("The mail in " + file + " is not one", e);
        }
    }

    private static @Nullable String plainText(Part part) throws MessagingException, IOException {
        if (part.isMimeType("text/plain")) {
            return (String) part.getContent();
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inner = parts.getBodyPart(i);
                String text = plainText(inner);
                if (text != null) {
                    return text;
                }
            }
        }
        return null;
    }
}
