package app.longrun.platform;

/**
 * A text file in a mail, in UTF-8.
 *
 * @param type the media type with its parameters, such as {@code text/calendar; charset=UTF-8}
 */
public record MailAttachment(String fileName, String type, String content) {}
