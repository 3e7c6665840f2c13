package app.longrun.people;

import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A mail as it arrived. */
public record Letter(MimeMessage mail) {

    public String subject() throws Exception {
        return mail.getSubject();
    }

    public String text() throws Exception {
        return part((Multipart) mail.getContent(), "text/plain");
    }

    public String html() throws Exception {
        return part((Multipart) mail.getContent(), "text/html");
    }

    /** The path of the link that begins with {@code start}, the same in both parts. */
    public String link(String start) throws Exception {
        Matcher found =
                Pattern.compile("http://[^/\\s]+(" + start + "[\\w/-]+)").matcher(text());
        if (!found.find() || !html().contains(found.group(1))) {
            throw new AssertionError("No link to " + start + " in both parts of " + text());
        }
        return found.group(1);
    }

    private static String part(Multipart parts, String type) throws Exception {
        StringBuilder text = new StringBuilder();
        for (int index = 0; index < parts.getCount(); index++) {
            BodyPart part = parts.getBodyPart(index);
            if (part.isMimeType("multipart/*")) {
                text.append(part((Multipart) part.getContent(), type));
            } else if (part.isMimeType(type)) {
                text.append(new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }
}
