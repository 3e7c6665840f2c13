package app.longrun.reporting;

/** Takes the rows behind a figure one by one, so that a long list is never held whole. */
public interface RowSink {

    /** Comes first, once. */
    void begin(Figure figure, Period period, Stamp stamp);

    /** Comes for each row, in order. */
    void row(ReportRow row);
}
