package app.longrun.reporting;

/** What a row behind a figure says. */
public enum ReportColumn {
    WHO(Content.TEXT),
    EMAIL(Content.TEXT),
    /** Day and time a class began. */
    WHEN(Content.TEXT),
    DAY(Content.TEXT),
    CLAIMED(Content.TEXT),
    CLASS(Content.TEXT),
    CLASS_BEGINS(Content.TEXT),
    SESSION(Content.TEXT),
    /** Member or guest. */
    AS(Content.WORD),
    KIND(Content.WORD),
    STATE(Content.WORD),
    CLASSES(Content.NUMBER),
    LOGS(Content.NUMBER),
    LAST_DAY(Content.TEXT);

    private enum Content {
        TEXT,
        NUMBER,
        WORD
    }

    private final Content content;

    ReportColumn(Content content) {
        this.content = content;
    }

    /** Whether its cells are figures. */
    public boolean isNumber() {
        return content == Content.NUMBER;
    }

    /** Whether its cells are names of constants, to be put into words. */
    public boolean isWord() {
        return content == Content.WORD;
    }
}
