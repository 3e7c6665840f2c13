package app.longrun.exercises.ui;

import app.longrun.exercises.GearWords;
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
                .map(GearWords::piece)
                .filter(piece -> !piece.isEmpty() && !piece.equals("none"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
