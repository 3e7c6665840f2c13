package app.longrun.platform.ui;

/** Values over time as lines with gaps where there is no data. */
public final class LineChart extends Chart {

    /** A line chart of the data. */
    public LineChart(ChartData data) {
        super("line", data);
    }
}
