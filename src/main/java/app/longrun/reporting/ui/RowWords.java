package app.longrun.reporting.ui;

import app.longrun.reporting.Figure;
import app.longrun.reporting.ReportColumn;
import app.longrun.reporting.ReportRow;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * Rows in words, the same on the page and in the file.
 *
 * @param translate from a key of the bundle to its text
 */
record RowWords(UnaryOperator<String> translate) {

    String name(Figure figure) {
        return translate.apply("reporting.figure." + figure.word());
    }

    String header(ReportColumn column) {
        return translate.apply("reporting.column." + lower(column.name()));
    }

    List<String> headers(Figure figure) {
        return figure.columns().stream().map(this::header).toList();
    }

    List<String> cells(Figure figure, ReportRow row) {
        return IntStream.range(0, row.cells().size())
                .mapToObj(index -> cell(figure.columns().get(index), row.cells().get(index)))
                .toList();
    }

    private String cell(ReportColumn column, String text) {
        return column.isWord() ? translate.apply("reporting.word." + lower(text)) : text;
    }

    private static String lower(String constant) {
        return constant.toLowerCase(Locale.ROOT);
    }
}
