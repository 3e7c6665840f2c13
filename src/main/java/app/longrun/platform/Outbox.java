package app.longrun.platform;

import jakarta.mail.internet.MimeMessage;

/** Where a finished mail leaves the application. */
@FunctionalInterface
interface Outbox {

    /** Hands the mail over for good; throws {@link org.springframework.mail.MailException} when it is not taken. */
    void hand(MimeMessage message);
}
