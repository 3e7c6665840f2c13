package app.longrun.prescriptions.whiteboard;

/** Training zones from low to high, 1 to 6; the same twice for a single zone. */
public record Zones(int low, int high) {

    public Zones {
        Figures.within(low, 1, 6, "as a zone");
        Figures.within(high, low, 6, "as the upper zone");
    }

    /** The canonical text: {@code Z2}, {@code Z2-Z3}. */
    public String text() {
        return low == high ? "Z" + low : "Z%d-Z%d".formatted(low, high);
    }
}
