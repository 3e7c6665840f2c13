package app.longrun.tailoring;

import app.longrun.templates.LineDraft;
import app.longrun.templates.LineUnit;
import java.util.Map;

/** A line in a few words: {@code 8 a side Split squat}, {@code 400 m Run}. */
final class LineText {

    private static final Map<LineUnit, String> UNITS = Map.of(
            LineUnit.REPS, "",
            LineUnit.SECONDS, " s",
            LineUnit.MINUTES, " min",
            LineUnit.METRES, " m",
            LineUnit.KILOMETRES, " km",
            LineUnit.MILES, " mi",
            LineUnit.FEET, " ft",
            LineUnit.CALORIES, " cal",
            LineUnit.CONTACTS, " contacts");

    private LineText() {}

    /** The line as it is written, with its load where it is more than the body's own. */
    static String written(LineDraft row, String movement) {
        String load = row.load().isBlank() || row.load().equals("BW") ? "" : ", " + row.load();
        return of(row, movement) + load;
    }

    /** The same amount of a movement, whatever it is loaded with. */
    static String of(LineDraft row, String movement) {
        String amount = row.amount().isBlank() ? "" : row.amount() + UNITS.getOrDefault(row.unit(), "");
        return (amount + (row.isPerSide() && !amount.isEmpty() ? " a side " : " ") + movement).strip();
    }
}
