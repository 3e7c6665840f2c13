package app.longrun.prescriptions;

import app.longrun.platform.WeightUnit;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the canonical text of an intensity. */
final class IntensityText {

    private static final Pattern PERCENT =
            Pattern.compile("(\\d{1,3}(?:[.,]\\d{1,2})?(?:-\\d{1,3}(?:[.,]\\d{1,2})?)?)%(1RM|TM)?");
    private static final Pattern REP_MAX = Pattern.compile("(\\d{1,2})RM");
    private static final Pattern LOAD = Pattern.compile("(?:([1-4])x)?(\\d{1,4}(?:[.,]\\d{1,3})?(?:kg|lb))");

    private IntensityText() {}

    static Intensity parse(String text) {
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            return new Intensity.Open();
        }
        if (stripped.equals("BW")) {
            return new Intensity.BodyWeight();
        }
        if (stripped.startsWith("RPE")) {
            return range(stripped.substring(3), number -> new Intensity.AtRpe(Rpe.parse(number)));
        }
        if (stripped.startsWith("RIR")) {
            return range(stripped.substring(3), number -> new Intensity.AtRir(Rir.parse(number)));
        }
        if (stripped.startsWith("band")) {
            return band(stripped.substring(4).strip(), text);
        }
        return numbered(stripped, text);
    }

    private static Intensity range(String numbers, Function<String, Intensity> of) {
        int dash = numbers.indexOf('-');
        return dash < 0
                ? of.apply(numbers)
                : new Intensity.Between(of.apply(numbers.substring(0, dash)), of.apply(numbers.substring(dash + 1)));
    }

    private static Intensity band(String word, String text) {
        return word.isEmpty()
                ? new Intensity.Band(null)
                : new Intensity.Band(BandStrength.ofWord(word).orElseThrow(() -> unreadable(text)));
    }

    private static Intensity numbered(String stripped, String text) {
        Matcher percent = PERCENT.matcher(stripped);
        if (percent.matches()) {
            Basis basis = percent.group(2) == null ? Basis.ONE_REP_MAX : Basis.ofCode(percent.group(2));
            return range(percent.group(1), number -> new Intensity.PercentOfMax(Percent.parse(number), basis));
        }
        Matcher repMax = REP_MAX.matcher(stripped);
        if (repMax.matches()) {
            return new Intensity.RepMax(Integer.parseInt(repMax.group(1)));
        }
        Matcher load = LOAD.matcher(stripped);
        if (load.matches()) {
            int pieces = load.group(1) == null ? 1 : Integer.parseInt(load.group(1));
            return new Intensity.FixedLoad(pieces, Load.parse(load.group(2), WeightUnit.KG));
        }
        throw unreadable(text);
    }

    private static IllegalArgumentException unreadable(String text) {
        return new IllegalArgumentException(
                "Write an intensity such as 82.5%, RPE7-8, RIR2, 15RM, 24kg, band red or BW instead of \"" + text
                        + "\"");
    }
}
