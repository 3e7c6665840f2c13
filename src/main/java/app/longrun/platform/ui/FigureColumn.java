package app.longrun.platform.ui;

/** A column of a {@link FiguresTable}; figures stand to the right so that their digits line up. */
public record FigureColumn(String header, boolean isNumber) {

    /** A column of words. */
    public static FigureColumn text(String header) {
        return new FigureColumn(header, false);
    }

    /** A column of figures. */
    public static FigureColumn number(String header) {
        return new FigureColumn(header, true);
    }
}
