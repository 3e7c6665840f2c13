package app.longrun.templates.ui;

import app.longrun.templates.TemplateCard;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** A class template in a list: what it is, where it lies, and what can be done with it. */
final class TemplateItem extends Composite<ListItem> {

    TemplateItem(TemplateCard card, Component... actions) {
        DateTimeFormatter day =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(getLocale());
        getContent().addClassNames("card", "template-card");
        getContent().add(new H3(card.name()), new TemplateBadges(card), new Paragraph(card.intent()));
        getContent().add(quiet("templates.card.figures", card.minutes(), card.plannedLoad()));
        if (card.usedOn() != null) {
            getContent().add(quiet("templates.used", day.format(card.usedOn())));
        }
        Div row = new Div(actions);
        row.addClassName("actions");
        getContent().add(row);
    }

    private Paragraph quiet(String key, Object... arguments) {
        Paragraph line = new Paragraph(getTranslation(key, arguments));
        line.addClassName("quiet");
        return line;
    }
}
