package app.longrun.plan.ui;

import app.longrun.templates.ShownPart;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A part of a class: what it is called, how long and how hard it is, and its lines. */
final class ContentPart extends Composite<Div> {

    ContentPart(ShownPart part) {
        add(part.name(), "content-part");
        String minutes = part.minutes() == 0 ? "" : getTranslation("plan.class.content.minutes", part.minutes());
        add(
                Stream.of(minutes, part.zones(), part.effort())
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.joining(" \u00b7 ")),
                "quiet");
        UnorderedList lines = new UnorderedList();
        lines.addClassName("content-lines");
        part.lines().forEach(line -> {
            ListItem item = new ListItem(line.text());
            item.setClassName("level", line.isLevel());
            lines.add(item);
        });
        getContent().add(lines);
    }

    private void add(String words, String className) {
        if (!words.isEmpty()) {
            Paragraph line = new Paragraph(words);
            line.addClassName(className);
            getContent().add(line);
        }
    }
}
