package app.longrun.reporting;

import java.util.List;

/** A row behind a figure: one cell for each of the figure's columns, dates and times on the clocks of the gym. */
public record ReportRow(List<String> cells) {

    public ReportRow {
        cells = List.copyOf(cells);
    }
}
