package app.longrun.platform.ui;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a chart shows: a summary that is read out in its place, the unit of all its values, one label per point, and one
 * to five series.
 */
public record ChartData(String summary, String unit, List<String> labels, List<ChartSeries> series) {

    private static final int MOST_SERIES = 5;

    public ChartData {
        labels = List.copyOf(labels);
        series = List.copyOf(series);
        if (series.isEmpty() || series.size() > MOST_SERIES) {
            throw new IllegalArgumentException("Show one to five series, not " + series.size());
        }
        for (ChartSeries one : series) {
            if (one.values().size() != labels.size()) {
                throw new IllegalArgumentException("Series %s needs %d values, one a label, not %d"
                        .formatted(one.name(), labels.size(), one.values().size()));
            }
        }
    }

    /** The same figures as a table, one row per label, to stand beside the chart. */
    public FiguresTable table(String labelHeader) {
        List<FigureColumn> columns = Stream.concat(
                        Stream.of(FigureColumn.text(labelHeader)),
                        series.stream().map(one -> FigureColumn.number(one.name())))
                .toList();
        String caption = unit.isEmpty() ? summary : "%s (%s)".formatted(summary, unit);
        return new FiguresTable(
                caption,
                columns,
                IntStream.range(0, labels.size()).mapToObj(this::row).toList());
    }

    private FigureRow row(int index) {
        return new FigureRow(Stream.concat(
                        Stream.of(FigureCell.of(labels.get(index))),
                        series.stream().map(one -> cell(one.values().get(index))))
                .toList());
    }

    private static FigureCell cell(@Nullable Double value) {
        return value == null
                ? FigureCell.missing()
                : FigureCell.of(BigDecimal.valueOf(value).stripTrailingZeros().toPlainString());
    }
}
