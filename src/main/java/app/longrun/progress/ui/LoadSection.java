package app.longrun.progress.ui;

import app.longrun.platform.ui.ChartData;
import app.longrun.platform.ui.ChartFigure;
import app.longrun.platform.ui.ChartSeries;
import app.longrun.platform.ui.FigureCell;
import app.longrun.platform.ui.FigureColumn;
import app.longrun.platform.ui.FigureRow;
import app.longrun.platform.ui.FiguresTable;
import app.longrun.progress.ProgressSheet;
import app.longrun.progress.TrainingWeek;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToIntFunction;

/** What the weeks took, systemic and of the legs, with how much of it is known. */
final class LoadSection extends Composite<Section> {

    private final List<TrainingWeek> weeks;

    LoadSection(ProgressSheet sheet) {
        this.weeks = sheet.weeks();
        getContent().addClassName("section");
        getContent().add(new H2(getTranslation("progress.load")), new LoadTiles(sheet), figure());
    }

    private ChartFigure figure() {
        String title = getTranslation("progress.load.weeks");
        ChartData data = new ChartData(
                getTranslation("progress.load.summary", weeks.size()),
                getTranslation("progress.au"),
                weeks.stream().map(Figures::week).toList(),
                List.of(
                        series("progress.load.systemic", TrainingWeek::units),
                        series("progress.load.legs", TrainingWeek::legUnits)));
        return ChartFigure.bars(title, data, table());
    }

    private ChartSeries series(String key, ToIntFunction<TrainingWeek> figure) {
        return ChartSeries.of(
                getTranslation(key), weeks, week -> week.isUnknown() ? null : (double) figure.applyAsInt(week));
    }

    private FiguresTable table() {
        return new FiguresTable(
                getTranslation("progress.load.table"),
                List.of(
                        FigureColumn.text(getTranslation("progress.week")),
                        FigureColumn.number(getTranslation("progress.load.systemic")),
                        FigureColumn.number(getTranslation("progress.load.legs")),
                        FigureColumn.number(getTranslation("progress.coverage")),
                        FigureColumn.number(getTranslation("progress.monotony")),
                        FigureColumn.number(getTranslation("progress.strain"))),
                weeks.reversed().stream().map(this::row).toList());
    }

    private FigureRow row(TrainingWeek week) {
        OptionalDouble monotony =
                week.shape() == null ? OptionalDouble.empty() : week.shape().monotony();
        OptionalDouble strain =
                week.shape() == null ? OptionalDouble.empty() : week.shape().strain();
        return FigureRow.of(
                FigureCell.of(Figures.week(week)),
                week.isUnknown() ? FigureCell.missing() : FigureCell.of(Figures.count(week.units())),
                week.isUnknown() ? FigureCell.missing() : FigureCell.of(Figures.count(week.legUnits())),
                week.done() == 0
                        ? FigureCell.missing()
                        : FigureCell.of(getTranslation("progress.coverage.of", week.told(), week.done())),
                monotony.isEmpty() ? FigureCell.missing() : FigureCell.of(Figures.ratio(monotony.getAsDouble())),
                strain.isEmpty()
                        ? FigureCell.missing()
                        : FigureCell.of(Figures.count(Math.round(strain.getAsDouble()))));
    }
}
