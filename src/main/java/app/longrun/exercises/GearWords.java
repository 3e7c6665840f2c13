package app.longrun.exercises;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads equipment as the library writes it: a comma adds a piece, "or" leaves a choice, what is optional is not needed. */
public final class GearWords {

    /** What nobody counts. */
    private static final Set<String> EVERYWHERE = Set.of("none", "floor", "wall", "line", "pad", "towel");

    private GearWords() {}

    /** A piece in the singular and without its size, so that "box 10 to 20 cm" and "box" are the same. */
    public static String piece(String written) {
        String piece = written.strip().replaceAll(" optional$| on knees$| \\d+ to \\d+ cm$", "");
        return piece.endsWith("s") ? piece.substring(0, piece.length() - 1) : piece;
    }

    static Gear read(String equipment) {
        return new Gear(Arrays.stream(equipment.toLowerCase(Locale.ROOT).split(","))
                .map(String::strip)
                .filter(piece -> !piece.isEmpty() && !piece.endsWith(" optional"))
                .map(GearWords::anyOf)
                .filter(any -> any.stream().noneMatch(EVERYWHERE::contains))
                .toList());
    }

    private static Set<String> anyOf(String written) {
        return Arrays.stream(written.split(" or "))
                .map(GearWords::piece)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
