package app.longrun.prescriptions.whiteboard;

/** How hard a line is written. */
public enum Level {
    RX("Rx"),
    SCALED("Scaled"),
    BEGINNER("Beginner");

    private final String label;

    Level(String label) {
        this.label = label;
    }

    /** The word of the canonical text. */
    public String label() {
        return label;
    }
}
