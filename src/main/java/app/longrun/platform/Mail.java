package app.longrun.platform;

import java.util.List;

/**
 * A mail ready to go, in plain text and HTML alike.
 *
 * @param fromName whose name stands before the installation's own sender address
 */
public record Mail(
        String fromName, EmailAddress to, String subject, String text, String html, List<MailAttachment> attachments) {

    public Mail {
        if (subject.lines().count() != 1) {
            throw new IllegalArgumentException("Give the mail a subject of exactly one line");
        }
        attachments = List.copyOf(attachments);
    }
}
