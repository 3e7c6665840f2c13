package app.longrun.progress.ui;

import app.longrun.platform.ui.StatTile;
import app.longrun.platform.ui.Verdict;
import app.longrun.prescriptions.WeekShape;
import app.longrun.progress.Adherence;
import app.longrun.progress.ProgressSheet;
import app.longrun.progress.TrainingWeek;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.OptionalDouble;

/** The figures of the week: load, legs, coverage, how alike the days of the last whole week were, and what was done of the plan. */
final class LoadTiles extends Composite<Div> {

    LoadTiles(ProgressSheet sheet) {
        TrainingWeek week = sheet.thisWeek();
        getContent().addClassName("stats");
        getContent()
                .add(
                        load("progress.load.systemic", week, week.units()),
                        load("progress.load.legs", week, week.legUnits()),
                        coverage(week),
                        monotony(sheet.lastWeek()),
                        adherence(sheet.adherence()));
    }

    private StatTile load(String key, TrainingWeek week, int units) {
        return new StatTile(
                getTranslation(key + ".week"),
                week.isUnknown() ? getTranslation("progress.missing") : getTranslation("progress.units", units),
                getTranslation(key + ".definition"));
    }

    private StatTile coverage(TrainingWeek week) {
        StatTile tile = new StatTile(
                getTranslation("progress.coverage"),
                week.coveragePercent().isEmpty()
                        ? getTranslation("progress.missing")
                        : getTranslation(
                                "progress.percent", week.coveragePercent().getAsInt()),
                getTranslation("progress.coverage.definition"));
        return tile.delta(
                week.done() == 0
                        ? getTranslation("progress.coverage.none")
                        : getTranslation("progress.coverage.of.week", week.told(), week.done()),
                Verdict.SAME);
    }

    private StatTile monotony(TrainingWeek week) {
        WeekShape shape = week.shape();
        OptionalDouble monotony = shape == null ? OptionalDouble.empty() : shape.monotony();
        StatTile tile = new StatTile(
                getTranslation("progress.monotony.week"),
                monotony.isPresent()
                        ? Figures.ratio(monotony.getAsDouble())
                        : getTranslation(
                                shape != null && shape.band() == WeekShape.Band.FLAT
                                        ? "progress.monotony.FLAT"
                                        : "progress.missing"),
                getTranslation("progress.monotony.definition"));
        return tile.delta(
                shape == null
                        ? getTranslation("progress.monotony.missing", week.done() - week.told())
                        : getTranslation("progress.monotony." + shape.band()),
                Verdict.SAME);
    }

    private StatTile adherence(Adherence adherence) {
        StatTile tile = new StatTile(
                getTranslation("progress.adherence"),
                adherence.due() == 0
                        ? getTranslation("progress.missing")
                        : getTranslation("progress.adherence.of", adherence.done(), adherence.due()),
                getTranslation("progress.adherence.definition"));
        return tile.delta(getTranslation("progress.adherence.note"), Verdict.SAME);
    }
}
