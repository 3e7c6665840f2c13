package app.longrun.prescriptions.whiteboard;

/** Words of the coach kept as they are: one line, 1 to 1000 characters, no blanks around them. */
public final class Verbatim {

    /** The most characters. */
    public static final int MOST = 1000;

    private Verbatim() {}

    /** Throws IllegalArgumentException for a text that is not so. */
    public static void require(String text) {
        if (text.isEmpty() || text.length() > MOST || !text.equals(text.strip())) {
            throw new IllegalArgumentException("Keep 1 to 1000 characters without blanks around them");
        }
        if (text.chars().anyMatch(c -> c == '\n' || c == '\r')) {
            throw new IllegalArgumentException("Keep words on one line");
        }
    }
}
