package app.longrun.prescriptions;

/** Repetitions in reserve, 0 to 10 in half steps, held as 0 to 20 halves: 10 minus the RPE (Zourdos 2016; science.md 3.2). */
public record Rir(int halves) implements Comparable<Rir> {

    public Rir {
        if (halves < 0 || halves > 20) {
            throw new IllegalArgumentException("Leave 0 to 10 repetitions in reserve, not " + halves / 2.0);
        }
    }

    /** Whole repetitions from 0 to 10. */
    public static Rir of(int whole) {
        return new Rir(Math.multiplyExact(whole, 2));
    }

    /** Reads {@code 2}, {@code 1.5} or {@code 1,5}; IllegalArgumentException for finer steps or outside 0 to 10. */
    public static Rir parse(String text) {
        return new Rir(Halves.parse(text, "Give a reserve in half steps such as 2 or 1.5"));
    }

    /** The same effort on the RPE scale. */
    public Rpe rpe() {
        return new Rpe(20 - halves);
    }

    /** The number alone, e.g. {@code 1.5}. */
    public String text() {
        return Halves.text(halves);
    }

    @Override
    public int compareTo(Rir other) {
        return Integer.compare(halves, other.halves);
    }
}
