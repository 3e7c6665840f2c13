package app.longrun.reporting;

import org.jspecify.annotations.Nullable;

/** Which rows somebody asks for, as typed into an address; read only behind the door, so that strangers learn nothing. */
public record RowsAsked(
        @Nullable String figureTyped,
        @Nullable String fromTyped,
        @Nullable String toTyped) {

    /** Asks for the rows of {@code figure} in {@code period}. */
    public static RowsAsked of(Figure figure, Period period) {
        return new RowsAsked(
                figure.word(), period.from().toString(), period.to().toString());
    }

    Figure figure() {
        return Figure.read(figureTyped);
    }

    Period period() {
        return Period.read(fromTyped, toTyped);
    }
}
