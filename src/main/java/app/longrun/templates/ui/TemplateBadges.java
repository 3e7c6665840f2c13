package app.longrun.templates.ui;

import app.longrun.platform.ui.Badge;
import app.longrun.platform.ui.Badge.Tone;
import app.longrun.templates.TemplateCard;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Whether a template is a quality day, and where it lies. */
final class TemplateBadges extends Composite<Div> {

    TemplateBadges(TemplateCard card) {
        getContent().addClassName("badges");
        if (card.isQuality()) {
            getContent().add(new Badge(getTranslation("templates.quality"), Tone.WARN));
        }
        if (!card.filing().folder().isEmpty()) {
            getContent().add(new Badge(card.filing().folder(), Tone.ACCENT));
        }
        card.filing().tags().forEach(tag -> getContent().add(new Span("#" + tag)));
    }
}
