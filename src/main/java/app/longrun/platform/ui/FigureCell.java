package app.longrun.platform.ui;

import org.jspecify.annotations.Nullable;

/** What one cell of a {@link FiguresTable} shows, and where it leads; no text means that there is no data. */
public record FigureCell(@Nullable String text, @Nullable String href) {

    /** A cell to read. */
    public static FigureCell of(String text) {
        return new FigureCell(text, null);
    }

    /** A cell that drills down to an address of this application, relative to its base. */
    public static FigureCell link(String text, String href) {
        return new FigureCell(text, href);
    }

    /** A cell without data, which is not the same as zero. */
    public static FigureCell missing() {
        return new FigureCell(null, null);
    }
}
