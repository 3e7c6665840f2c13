package app.longrun.progress.ui;

import app.longrun.platform.ui.FigureCell;
import app.longrun.platform.ui.FigureColumn;
import app.longrun.platform.ui.FigureRow;
import app.longrun.platform.ui.FiguresTable;
import app.longrun.progress.ProgressSheet;
import app.longrun.progress.RaceEquivalent;
import app.longrun.progress.RaceForm;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Locale;

/** What the latest race equals over other distances, by index and by distance alone. */
final class RaceSection extends Composite<Section> {

    RaceSection(ProgressSheet sheet) {
        getContent().addClassName("section");
        getContent().add(new H2(getTranslation("progress.race")));
        RaceForm race = sheet.race();
        if (race == null) {
            getContent().add(new QuietText(getTranslation("progress.race.none")));
            return;
        }
        getContent()
                .add(
                        new Paragraph(getTranslation(
                                "progress.race.known",
                                race.name(),
                                Figures.date(race.on()),
                                Figures.kilometres(race.performance().metres()),
                                Figures.clock(race.performance().time()),
                                String.format(Locale.ROOT, "%.1f", race.index().value()))),
                        table(race),
                        new QuietText(getTranslation("progress.race.limits")));
    }

    private FiguresTable table(RaceForm race) {
        return new FiguresTable(
                getTranslation("progress.race.table"),
                List.of(
                        FigureColumn.text(getTranslation("progress.race.distance")),
                        FigureColumn.number(getTranslation("progress.race.index")),
                        FigureColumn.number(getTranslation("progress.race.riegel"))),
                race.equivalents().stream().map(this::row).toList());
    }

    private FigureRow row(RaceEquivalent equivalent) {
        return FigureRow.of(
                FigureCell.of(getTranslation("progress.race.metres." + equivalent.metres())),
                FigureCell.of(Figures.clock(equivalent.sameIndex())),
                FigureCell.of(
                        equivalent.riegel().isRange()
                                ? getTranslation(
                                        "progress.zones.range",
                                        Figures.clock(equivalent.riegel().likely()),
                                        Figures.clock(equivalent.riegel().cautious()))
                                : Figures.clock(equivalent.riegel().likely())));
    }
}
