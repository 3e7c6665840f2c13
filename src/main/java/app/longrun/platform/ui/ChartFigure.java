package app.longrun.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;

/** A chart with its title above it and the same figures as a table below it. */
public final class ChartFigure extends Composite<ChartFigure.Figure> {

    /** The native figure element. */
    @Tag("figure")
    public static class Figure extends HtmlContainer {}

    @Tag("figcaption")
    private static class Caption extends HtmlContainer {

        private Caption(String title) {
            super(new Span(title));
        }
    }

    private ChartFigure(String title, Component chart, FiguresTable table) {
        getContent().addClassName("chart-figure");
        getContent().add(new Caption(title), chart, new NativeDetails(getTranslation("platform.figures.show"), table));
    }

    /** Lines over the labels; the header names what the labels are ("Week"). */
    public static ChartFigure lines(String title, ChartData data, String labelHeader) {
        return new ChartFigure(title, new LineChart(data), data.table(labelHeader));
    }

    /** Bars over the labels; the header names what the labels are ("Hour"). */
    public static ChartFigure bars(String title, ChartData data, String labelHeader) {
        return new ChartFigure(title, new BarChart(data), data.table(labelHeader));
    }

    /** Bars over the labels beside a table of one's own, which says more than the chart can. */
    public static ChartFigure bars(String title, ChartData data, FiguresTable table) {
        return new ChartFigure(title, new BarChart(data), table);
    }
}
