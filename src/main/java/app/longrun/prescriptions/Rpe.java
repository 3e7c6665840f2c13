package app.longrun.prescriptions;

/** Rating of perceived exertion, 0 to 10 in half steps, held as 0 to 20 halves (lifting scale: Zourdos 2016; sessions: Foster; science.md 3.2, 3.3). */
public record Rpe(int halves) implements Comparable<Rpe> {

    private static final int HARD_SET_FROM_HALVES = 12;

    public Rpe {
        if (halves < 0 || halves > 20) {
            throw new IllegalArgumentException("Rate the effort from 0 to 10, not " + halves / 2.0);
        }
    }

    /** A whole RPE from 0 to 10. */
    public static Rpe of(int whole) {
        return new Rpe(Math.multiplyExact(whole, 2));
    }

    /** Reads {@code 8}, {@code 8.5} or {@code 8,5}; IllegalArgumentException for finer steps or outside 0 to 10. */
    public static Rpe parse(String text) {
        return new Rpe(Halves.parse(text, "Rate the effort in half steps such as 8 or 8.5"));
    }

    /** The rating as a number, exact in halves. */
    public double value() {
        return halves / 2.0;
    }

    /** Repetitions in reserve: 10 minus the rating (Zourdos 2016; science.md 3.2). */
    public double rir() {
        return (20 - halves) / 2.0;
    }

    /** Whether a set at this effort is a hard set: RPE 6 or more, four or fewer in reserve (science.md 3.5). */
    public boolean isHardSet() {
        return halves >= HARD_SET_FROM_HALVES;
    }

    /** The number alone, e.g. {@code 8.5}. */
    public String text() {
        return Halves.text(halves);
    }

    @Override
    public int compareTo(Rpe other) {
        return Integer.compare(halves, other.halves);
    }
}
