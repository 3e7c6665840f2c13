package app.longrun.remarks.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody's words, in which a safe link, such as one to a video, can be followed; everything else is plain text. */
final class LinkedWords {

    /** Only https, and no sign that ends a sentence at its end. */
    private static final Pattern LINK = Pattern.compile("https://[^\\s<>\"']{3,400}[^\\s<>\"'.,;:!?)]");

    private LinkedWords() {}

    static Paragraph of(String words) {
        Paragraph text = new Paragraph();
        text.addClassName("said");
        Matcher links = LINK.matcher(words);
        int read = 0;
        while (links.find()) {
            text.add(new Span(words.substring(read, links.start())));
            Anchor link = new Anchor(links.group(), links.group());
            link.setTarget(AnchorTarget.BLANK);
            link.getElement().setAttribute("rel", "noopener noreferrer");
            text.add(link);
            read = links.end();
        }
        text.add(new Span(words.substring(read)));
        return text;
    }
}
