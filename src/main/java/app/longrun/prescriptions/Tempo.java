package app.longrun.prescriptions;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Seconds to lower, pause stretched, lift and pause shortened, X = as fast as possible, e.g. {@code 31X1}; or {@code free} (science.md 2.3). */
public record Tempo(String text) {

    private static final Pattern TEXT = Pattern.compile("free|[0-9X]{4}");

    /** No tempo asked for. */
    public static final Tempo FREE = new Tempo("free");

    public Tempo {
        if (!TEXT.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "Write a tempo of four digits or X such as 31X1, or free, instead of \"" + text + "\"");
        }
    }

    /** Reads a tempo in either case; blank is free; IllegalArgumentException for anything else. */
    public static Tempo parse(String text) {
        String stripped = text.strip();
        if (stripped.isEmpty() || stripped.equalsIgnoreCase(FREE.text)) {
            return FREE;
        }
        return new Tempo(stripped.toUpperCase(Locale.ROOT));
    }

    /** Whether the lifter chooses the speed. */
    public boolean isFree() {
        return equals(FREE);
    }

    /** Seconds under tension of a set: reps x sum of the digits, X counted as one second; empty when free (science.md 2.3). */
    public OptionalInt timeUnderTension(int reps) {
        if (isFree()) {
            return OptionalInt.empty();
        }
        int perRep = text.chars().map(c -> c == 'X' ? 1 : c - '0').sum();
        return OptionalInt.of(Math.multiplyExact(reps, perRep));
    }
}
