package app.longrun.platform;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.TemplateSpec;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;

/** Writes mails, both halves of them, from the templates {@code mail/<name>.txt} and {@code mail/<name>.html}. */
@Component
public class MailLetters {

    private final SpringTemplateEngine templates;
    private final MessageSource words;

    MailLetters(SpringTemplateEngine templates, MessageSource words) {
        this.templates = templates;
        this.words = words;
    }

    /**
     * The mail of the template {@code name}, filled with {@code values}.
     *
     * @param fromName whose name stands before the installation's own sender address
     * @param subjectKey the subject's key in the bundle
     * @param subjectArguments what the subject names
     */
    public Mail write(
            String name,
            String fromName,
            EmailAddress to,
            Map<String, Object> values,
            String subjectKey,
            Object... subjectArguments) {
        return new Mail(
                fromName,
                to,
                words.getMessage(subjectKey, subjectArguments, Locale.ENGLISH),
                text(name, values),
                html(name, values),
                List.of(),
                null);
    }

    /** The plain text; nothing in it needs escaping. */
    private String text(String name, Map<String, Object> values) {
        return templates.process(new TemplateSpec("mail/" + name + ".txt", TemplateMode.TEXT), context(values));
    }

    /** The HTML, with every value escaped. */
    private String html(String name, Map<String, Object> values) {
        return templates.process("mail/" + name, context(values));
    }

    private static Context context(Map<String, Object> values) {
        return new Context(Locale.ENGLISH, values);
    }
}
