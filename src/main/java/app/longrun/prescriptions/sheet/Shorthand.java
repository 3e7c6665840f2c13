package app.longrun.prescriptions.sheet;

import app.longrun.prescriptions.Prescription;
import app.longrun.prescriptions.Rest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one cell of the coach's sheet comes to, e.g. {@code 5x5 @80% r3:00}, {@code 3x8-12 RPE8}, {@code 4x20s/side}: a prescription, or the
 * part to mend where reading on would be guessing.
 */
public sealed interface Shorthand {

    /** A cell that reads as this prescription. */
    record Understood(Prescription prescription) implements Shorthand {}

    /** A cell that is kept as it is until these words are mended. */
    record Unclear(Mend mend, String words) implements Shorthand {}

    /** Reads a cell as coaches type it, in any case and order behind sets and amount. */
    static Shorthand read(String cell) {
        try {
            return new Understood(new CellReader(new CellText(cell)).read());
        } catch (UnclearCell unclear) {
            return new Unclear(unclear.mend, unclear.words);
        }
    }

    /** The one way to write a prescription that reads back the same, e.g. {@code 5x5@80% 31X1 r3:00}. */
    static String print(Prescription prescription) {
        Rest rest = prescription.rest();
        return Stream.of(
                        prescription.text(),
                        prescription.tempo().isFree() ? "" : TempoInCell.print(prescription.tempo()),
                        rest == null ? "" : print(rest))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String print(Rest rest) {
        return rest.seconds() < 60
                ? "r" + rest.seconds() + "s"
                : "r%d:%02d".formatted(rest.seconds() / 60, rest.seconds() % 60);
    }
}
