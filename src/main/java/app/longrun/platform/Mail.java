package app.longrun.platform;

import java.util.List;

/**
 * A mail ready to go, in plain text and HTML alike.
 *
 * @param fromName whose name stands before the installation's own sender address
 */
public record Mail(
        String fromName, EmailAddress to, String subject, String text, String html, List<Attachment> attachments) {

    public Mail {
        if (subject.lines().count() != 1) {
            throw new IllegalArgumentException("Give the mail a subject of exactly one line");
        }
        attachments = List.copyOf(attachments);
    }

    /**
     * A text file in a mail, in UTF-8.
     *
     * @param type the media type with its parameters, such as {@code text/calendar; charset=UTF-8}
     */
    public record Attachment(String fileName, String type, String content) {}
}
