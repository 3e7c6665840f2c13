package app.longrun.runners.ui;

import app.longrun.platform.ui.EmptyState;
import app.longrun.platform.ui.Notice;
import app.longrun.runners.RunnerSheet;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;

/** The key runs of a week, and the place to add one. */
final class KeyRunSection extends Composite<Section> {

    KeyRunSection(RunnerSheet sheet, boolean isCoach, RunnerActions actions, Runnable refresh) {
        Runnable then = () -> {
            refresh.run();
            Notice.done(getTranslation("runners.saved"));
        };
        getContent().addClassName("section");
        getContent().add(new H2(getTranslation("runners.runs.title")));
        if (sheet.keyRuns().isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            getTranslation("runners.runs.empty"), getTranslation("runners.runs.empty.step")));
        }
        sheet.keyRuns()
                .forEach(run -> getContent().add(new KeyRunCard(run, isCoach || !run.isByCoach(), actions, then)));
        KeyRunFields fields = new KeyRunFields(getTranslation("runners.run.add"), KeyRunFields.blank(sheet.today()));
        fields.onSave(() -> actions.add(fields.read()), then);
        Section card = new Section(new H3(getTranslation("runners.run.new")), fields);
        card.addClassNames("section", "card");
        getContent().add(card);
    }
}
