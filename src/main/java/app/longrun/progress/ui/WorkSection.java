package app.longrun.progress.ui;

import app.longrun.platform.ui.ChartData;
import app.longrun.platform.ui.ChartFigure;
import app.longrun.platform.ui.ChartSeries;
import app.longrun.progress.ProgressSheet;
import app.longrun.progress.TrainingWeek;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How much was lifted, jumped and run, week by week; each with its own unit. */
final class WorkSection extends Composite<Section> {

    private final ProgressSheet sheet;

    WorkSection(ProgressSheet sheet) {
        this.sheet = sheet;
        QuietText definition = new QuietText(getTranslation("progress.work.definition"));
        Div charts = new Div(
                figure(
                        "progress.work.tonnage",
                        sheet.unit().symbol(),
                        week -> week.tonnage().in(sheet.unit()).doubleValue()),
                figure("progress.work.contacts", getTranslation("progress.work.contacts.unit"), week ->
                        (double) week.contacts()),
                figure("progress.work.distance", "km", week -> Math.floor(week.metres() / 100.0) / 10));
        charts.addClassName("charts");
        getContent().addClassName("section");
        getContent().add(new H2(getTranslation("progress.work")), definition, charts);
    }

    private ChartFigure figure(String key, String unit, Function<TrainingWeek, @Nullable Double> figure) {
        return ChartFigure.bars(
                getTranslation(key),
                new ChartData(
                        getTranslation(key + ".summary"),
                        unit,
                        sheet.weeks().stream()
                                .map(week -> Figures.day(week.monday()))
                                .toList(),
                        List.of(ChartSeries.of(getTranslation(key), sheet.weeks(), figure))),
                getTranslation("progress.week"));
    }
}
