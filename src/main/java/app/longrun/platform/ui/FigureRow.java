package app.longrun.platform.ui;

import java.util.List;

/** One row of a {@link FiguresTable}; its first cell is the row's header. */
public record FigureRow(List<FigureCell> cells) {

    public FigureRow {
        cells = List.copyOf(cells);
    }

    /** A row of cells. */
    public static FigureRow of(FigureCell... cells) {
        return new FigureRow(List.of(cells));
    }

    /** A row of texts. */
    public static FigureRow of(String... texts) {
        return new FigureRow(List.of(texts).stream().map(FigureCell::of).toList());
    }
}
