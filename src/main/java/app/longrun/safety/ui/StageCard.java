package app.longrun.safety.ui;

import app.longrun.safety.WayBack;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** Where somebody is on their way back to running, and what comes next. */
final class StageCard extends Composite<Section> {

    StageCard(WayBack way) {
        getContent().addClassNames("section", "card");
        getContent().add(new H2(getTranslation(way.site().key())));
        if (way.lacksYes()) {
            Paragraph yes = new Paragraph(getTranslation("safety.return.yes"));
            yes.addClassName("refer-text");
            getContent().add(yes);
        }
        if (way.isFinished()) {
            getContent().add(new Paragraph(getTranslation("safety.return.finished")));
        } else if (way.isOpen()) {
            Paragraph how = new Paragraph(getTranslation("safety.return.how"));
            how.addClassName("quiet");
            getContent().add(new Paragraph(StageWords.of(way.stage(), this)), how);
        } else {
            getContent().add(new Paragraph(getTranslation("safety.return.before")));
        }
    }
}
