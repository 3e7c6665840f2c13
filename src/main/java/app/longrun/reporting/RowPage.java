package app.longrun.reporting;

import java.util.List;

/**
 * Some of the rows behind a figure.
 *
 * @param page which page this is, from 1
 * @param total how many rows there are on all pages
 */
public record RowPage(Figure figure, Period period, Stamp stamp, List<ReportRow> rows, int page, int total) {

    /** How many rows a page holds at most. */
    public static final int SIZE = 50;

    public RowPage {
        rows = List.copyOf(rows);
    }

    /** How many pages there are; one also when there is no row. */
    public int pages() {
        return pages(total);
    }

    static int pages(int total) {
        return Math.max(1, (total + SIZE - 1) / SIZE);
    }
}
