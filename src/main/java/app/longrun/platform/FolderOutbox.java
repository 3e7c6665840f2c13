package app.longrun.platform;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailSendException;

/** Keeps mails as files (RFC 822) where there is no mail server, as in the demo. */
final class FolderOutbox implements Outbox {

    private static final Logger LOG = LoggerFactory.getLogger(FolderOutbox.class);

    private final Path folder;

    FolderOutbox(Path folder) {
        this.folder = folder;
    }

    @Override
    public void hand(MimeMessage message) {
        Path file = folder.resolve(Ids.next() + ".eml");
        try {
            Files.createDirectories(folder);
            try (OutputStream out = Files.newOutputStream(file)) {
                message.writeTo(out);
            }
        } catch (IOException | MessagingException e) {
            throw new MailSendException("The mail could not be kept in " + folder, e);
        }
        LOG.info("No mail server: a mail was kept in {}", file);
    }
}
