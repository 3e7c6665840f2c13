package app.longrun.platform;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A mail ready to go, in plain text and HTML alike.
 *
 * @param fromName whose name stands before the installation's own sender address
 * @param stopAddress where such mails are stopped with one post and without signing in; none for those that nobody can stop
 */
public record Mail(
        String fromName,
        EmailAddress to,
        String subject,
        String text,
        String html,
        List<MailAttachment> attachments,
        @Nullable String stopAddress) {

    public Mail {
        if (subject.lines().count() != 1) {
            throw new IllegalArgumentException("Give the mail a subject of exactly one line");
        }
        attachments = List.copyOf(attachments);
    }

    /** The same mail with a file. */
    public Mail with(MailAttachment file) {
        List<MailAttachment> files =
                Stream.concat(attachments.stream(), Stream.of(file)).toList();
        return new Mail(fromName, to, subject, text, html, files, stopAddress);
    }

    /** The same mail with an address that stops its kind. */
    public Mail stoppedAt(String address) {
        return new Mail(fromName, to, subject, text, html, attachments, address);
    }
}
