package app.longrun.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Sends mails at once, as multipart with text and HTML; call it from a {@link Jobs job}, not in a transaction. */
@Component
public class Mailer {

    private final JavaMailSender composer;
    private final Outbox outbox;
    private final EmailAddress from;

    Mailer(JavaMailSender composer, Outbox outbox, @Value("${longrun.mail.from}") String from) {
        this.composer = composer;
        this.outbox = outbox;
        this.from = new EmailAddress(from);
    }

    /** Sends {@code mail}; throws {@link org.springframework.mail.MailException} when nobody takes it. */
    public void send(Mail mail) {
        try {
            outbox.hand(compose(mail));
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new MailPreparationException("The mail could not be put together", e);
        }
    }

    private MimeMessage compose(Mail mail) throws MessagingException, UnsupportedEncodingException {
        MimeMessage message = composer.createMimeMessage();
        MimeMessageHelper parts = new MimeMessageHelper(message, true, UTF_8.name());
        parts.setFrom(from.value(), mail.fromName());
        parts.setTo(mail.to().value());
        parts.setSubject(mail.subject());
        parts.setText(mail.text(), mail.html());
        if (mail.stopAddress() != null) {
            message.setHeader("List-Unsubscribe", "<" + mail.stopAddress() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        for (MailAttachment file : mail.attachments()) {
            parts.addAttachment(
                    file.fileName(), new ByteArrayDataSource(file.content().getBytes(UTF_8), file.type()));
        }
        return message;
    }
}
