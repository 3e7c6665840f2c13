package app.longrun.platform.ui;

/** Amounts side by side as bars that start at zero. */
public final class BarChart extends Chart {

    /** A bar chart of the data. */
    public BarChart(ChartData data) {
        super("bar", data);
    }
}
