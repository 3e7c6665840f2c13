package app.longrun.reporting.ui;

import app.longrun.platform.ui.BarChart;
import app.longrun.platform.ui.ChartData;
import app.longrun.platform.ui.ChartSeries;
import app.longrun.platform.ui.FigureCell;
import app.longrun.platform.ui.FigureColumn;
import app.longrun.platform.ui.FigureRow;
import app.longrun.platform.ui.FiguresTable;
import app.longrun.platform.ui.LineChart;
import app.longrun.reporting.Adherence;
import app.longrun.reporting.Attendance;
import app.longrun.reporting.Figure;
import app.longrun.reporting.Period;
import app.longrun.reporting.Report;
import app.longrun.reporting.Week;
import app.longrun.reporting.Weekly;
import app.longrun.tenancy.GymSlug;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One figure by week: a chart, and beside it the same figures as a table that leads to each week's rows. */
final class WeeklySection extends Composite<Section> {

    private final Report report;
    private final GymSlug gym;
    private final Figure figure;

    private WeeklySection(Report report, GymSlug gym, Figure figure) {
        this.report = report;
        this.gym = gym;
        this.figure = figure;
        getContent().addClassName("section");
    }

    static WeeklySection attendance(Report report, GymSlug gym) {
        WeeklySection section = new WeeklySection(report, gym, Figure.ATTENDANCE);
        Weekly<Attendance> weekly = report.attendance();
        Attendance total = weekly.total().now();
        ChartData data = section.data(
                section.getTranslation("reporting.attendance.summary", total.all(), total.members(), total.guests()),
                weekly,
                section.series("reporting.members", weekly, week -> (double) week.members()),
                section.series("reporting.guests", weekly, week -> (double) week.guests()));
        section.show(
                new BarChart(data),
                List.of("reporting.members", "reporting.guests"),
                weekly,
                week -> List.of(count(week.members()), count(week.guests())));
        return section;
    }

    static WeeklySection adherence(Report report, GymSlug gym) {
        WeeklySection section = new WeeklySection(report, gym, Figure.ADHERENCE);
        Weekly<Adherence> weekly = report.adherence();
        Adherence total = weekly.total().now();
        ChartData data = new ChartData(
                section.getTranslation("reporting.adherence.summary", total.done(), total.due()),
                "%",
                labels(weekly),
                List.of(section.series("reporting.adherence", weekly, WeeklySection::percent)));
        section.show(
                new LineChart(data),
                List.of("reporting.adherence.done", "reporting.adherence.due", "reporting.adherence"),
                weekly,
                week -> week.due() == 0
                        ? List.of(FigureCell.missing(), FigureCell.missing(), FigureCell.missing())
                        : List.of(count(week.done()), count(week.due()), FigureCell.of(FigureText.percent(week))));
        return section;
    }

    static WeeklySection active(Report report, GymSlug gym) {
        WeeklySection section = new WeeklySection(report, gym, Figure.ACTIVE);
        Weekly<Integer> weekly = report.active();
        ChartData data = section.data(
                section.getTranslation(
                        "reporting.active.summary", weekly.total().now()),
                weekly,
                section.series("reporting.members", weekly, week -> (double) week));
        section.show(new BarChart(data), List.of("reporting.members"), weekly, week -> List.of(count(week)));
        return section;
    }

    private ChartData data(String summary, Weekly<?> weekly, ChartSeries... series) {
        return new ChartData(summary, "", labels(weekly), List.of(series));
    }

    private <T> ChartSeries series(String key, Weekly<T> weekly, Function<T, @Nullable Double> value) {
        List<@Nullable Double> values = new ArrayList<>();
        weekly.weeks().values().forEach(week -> values.add(value.apply(week)));
        return new ChartSeries(getTranslation(key), values);
    }

    private <T> void show(
            Component chart, List<String> headers, Weekly<T> weekly, Function<T, List<FigureCell>> cells) {
        String title = getTranslation("reporting.byweek." + figure.word());
        List<FigureColumn> columns = Stream.concat(
                        Stream.of(
                                FigureColumn.text(getTranslation("reporting.week")),
                                FigureColumn.text(getTranslation("reporting.week.from"))),
                        headers.stream().map(key -> FigureColumn.number(getTranslation(key))))
                .toList();
        List<FigureRow> rows = weekly.weeks().entrySet().stream()
                .map(entry -> row(entry.getKey(), cells.apply(entry.getValue())))
                .toList()
                .reversed();
        Div pair = new Div(chart, new FiguresTable(title, columns, rows));
        pair.addClassName("charts");
        getContent().add(new H2(title), pair);
    }

    private FigureRow row(Week week, List<FigureCell> figures) {
        Period counted = report.daysOf(figure);
        FigureCell name = week.monday().isAfter(counted.to())
                ? FigureCell.of(week.label())
                : FigureCell.link(week.label(), ReportsNavigation.rows(gym, figure, counted.in(week)));
        return new FigureRow(
                Stream.concat(Stream.of(name, FigureCell.of(week.monday().toString())), figures.stream())
                        .toList());
    }

    private static List<String> labels(Weekly<?> weekly) {
        return weekly.weeks().keySet().stream().map(Week::label).toList();
    }

    private static @Nullable Double percent(Adherence week) {
        return week.percent().isPresent() ? (double) week.percent().getAsInt() : null;
    }

    private static FigureCell count(int figure) {
        return FigureCell.of(FigureText.count(figure));
    }
}
