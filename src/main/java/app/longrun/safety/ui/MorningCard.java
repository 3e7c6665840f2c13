package app.longrun.safety.ui;

import app.longrun.safety.BodySite;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.function.IntConsumer;

/** How it is this morning, in one tap. */
final class MorningCard extends Composite<Section> {

    MorningCard(BodySite site, IntConsumer answer) {
        Paragraph why = new Paragraph(getTranslation("safety.morning.why"));
        why.addClassName("quiet");
        getContent().addClassNames("section", "card");
        getContent()
                .add(
                        new H2(getTranslation("safety.morning.title", getTranslation(site.key()))),
                        why,
                        new ScoreBar(getTranslation("safety.morning.question"), answer));
    }
}
