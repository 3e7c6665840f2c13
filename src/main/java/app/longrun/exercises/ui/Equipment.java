package app.longrun.exercises.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The single things in a movement's equipment, so that "box 10 to 20 cm" and "box, dumbbells" are both found by "box". */
final class Equipment {

    private Equipment() {}

    /** Each thing in the singular; "none" is nothing. */
    static Set<String> pieces(String equipment) {
        return Arrays.stream(equipment.toLowerCase(Locale.ROOT).split(",| or "))
                .map(Equipment::piece)
                .filter(piece -> !piece.isEmpty() && !piece.equals("none"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String piece(String written) {
        String piece = written.strip().replaceAll(" optional$| on knees$| \\d+ to \\d+ cm$", "");
        return piece.endsWith("s") ? piece.substring(0, piece.length() - 1) : piece;
    }
}
