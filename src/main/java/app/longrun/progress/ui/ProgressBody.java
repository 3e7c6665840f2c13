package app.longrun.progress.ui;

import app.longrun.platform.ui.EmptyState;
import app.longrun.progress.ProgressSheet;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

/** Everything there is to see of somebody's training, or what to do first. */
final class ProgressBody extends Composite<Div> {

    ProgressBody(ProgressSheet sheet) {
        getContent().addClassName("section");
        if (sheet.isEmpty()) {
            getContent().add(new EmptyState(getTranslation("progress.empty"), getTranslation("progress.empty.step")));
            return;
        }
        getContent()
                .add(
                        new LoadSection(sheet),
                        new LiftSection(sheet),
                        new WorkSection(sheet),
                        new RunSection(sheet),
                        new ZoneSection(sheet),
                        new RaceSection(sheet));
    }
}
