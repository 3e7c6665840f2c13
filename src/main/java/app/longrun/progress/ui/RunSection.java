package app.longrun.progress.ui;

import app.longrun.progress.LongestRun;
import app.longrun.progress.ProgressSheet;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** The longest run of late, and how far the next one may go (R8). */
final class RunSection extends Composite<Section> {

    RunSection(ProgressSheet sheet) {
        getContent().addClassNames("section", "card");
        getContent().add(new H2(getTranslation("progress.longest")));
        LongestRun longest = sheet.longest();
        if (longest == null) {
            getContent().add(new QuietText(getTranslation("progress.longest.none")));
            return;
        }
        getContent()
                .add(
                        new Paragraph(getTranslation(
                                "progress.longest.known",
                                Figures.kilometres(longest.metres()),
                                Figures.date(longest.on()),
                                longest.days())),
                        new Paragraph(getTranslation(
                                "progress.longest.room", Figures.kilometres(longest.upToMetres()), longest.percent())),
                        new QuietText(getTranslation("progress.longest.why")));
    }
}
