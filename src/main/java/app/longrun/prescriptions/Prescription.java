package app.longrun.prescriptions;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a coach asks of one movement: 1 to 99 sets of an amount at an intensity, a tempo, and the rest after a set, null where none is
 * written (science.md 2.3).
 */
public record Prescription(
        int sets,
        Amount amount,
        Intensity intensity,
        Tempo tempo,
        @Nullable Rest rest) {

    private static final Pattern TEXT = Pattern.compile("(\\d{1,2})x([^@]+)(?:@(.+))?");

    public Prescription {
        if (sets < 1 || sets > 99) {
            throw new IllegalArgumentException("Give 1 to 99 sets, not " + sets);
        }
    }

    /**
     * Reads {@code SETSxAMOUNT[unit][/side]@INTENSITY}, e.g. {@code 3x8/side@RPE8}, with a free tempo and no rest; a bare percentage is of
     * the 1RM, {@code 85%TM} of the training max, and without one the intensity is open; IllegalArgumentException names the part to mend.
     */
    public static Prescription parse(String text) {
        Matcher matcher = TEXT.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "Write a prescription such as 3x8/side@RPE8 or 5x4@82.5% instead of \"" + text + "\"");
        }
        return new Prescription(
                Integer.parseInt(matcher.group(1)),
                Amount.parse(matcher.group(2)),
                matcher.group(3) == null ? new Intensity.Open() : Intensity.parse(matcher.group(3)),
                Tempo.FREE,
                null);
    }

    /** The canonical text of sets, amount and intensity; tempo and rest stand beside it, as in the library files. */
    public String text() {
        String work = sets + "x" + amount.text();
        return intensity instanceof Intensity.Open ? work : work + "@" + intensity.text();
    }

    /** The same with another tempo. */
    public Prescription withTempo(Tempo other) {
        return new Prescription(sets, amount, intensity, other, rest);
    }

    /** The same with another rest. */
    public Prescription withRest(Rest other) {
        return new Prescription(sets, amount, intensity, tempo, other);
    }

    /** The same with its percentage taken of another maximum; IllegalArgumentException where there is no percentage. */
    public Prescription withBasis(Basis basis) {
        if (intensity instanceof Intensity.PercentOfMax share) {
            return new Prescription(sets, amount, new Intensity.PercentOfMax(share.percent(), basis), tempo, rest);
        }
        throw new IllegalArgumentException("Give a basis only to a percentage, not to " + text());
    }
}
