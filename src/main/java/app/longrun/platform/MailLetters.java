package app.longrun.platform;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.TemplateSpec;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;

/** Writes the two halves of a mail from the templates {@code mail/<name>.txt} and {@code mail/<name>.html}. */
@Component
public class MailLetters {

    private final SpringTemplateEngine templates;

    MailLetters(SpringTemplateEngine templates) {
        this.templates = templates;
    }

    /** The plain text; nothing in it needs escaping. */
    public String text(String name, Map<String, Object> values) {
        return templates.process(new TemplateSpec("mail/" + name + ".txt", TemplateMode.TEXT), context(values));
    }

    /** The HTML, with every value escaped. */
    public String html(String name, Map<String, Object> values) {
        return templates.process("mail/" + name, context(values));
    }

    private static Context context(Map<String, Object> values) {
        return new Context(Locale.ENGLISH, values);
    }
}
