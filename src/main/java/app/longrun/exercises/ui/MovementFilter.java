package app.longrun.exercises.ui;

import app.longrun.exercises.Family;
import app.longrun.exercises.InjuryCode;
import app.longrun.exercises.InjuryCondition;
import app.longrun.exercises.LegLoad;
import app.longrun.exercises.Movement;
import app.longrun.exercises.Origin;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a coach is looking for; null and empty = no matter.
 *
 * @param words each of them the beginning of a word in a name or an alias
 * @param condition for a runner with it
 * @param code the advice under the condition; null = anything that is not to be avoided
 */
record MovementFilter(
        String words,
        @Nullable Family family,
        String equipment,
        @Nullable InjuryCondition condition,
        @Nullable InjuryCode code,
        @Nullable LegLoad legLoad,
        Shelf shelf) {

    /** Which part of the library. */
    enum Shelf {
        OFFERED,
        OURS,
        UNCHECKED,
        PUT_AWAY
    }

    boolean takes(Movement movement) {
        return isOnShelf(movement)
                && (family == null || movement.family() == family)
                && (legLoad == null || movement.legLoad() == legLoad)
                && (equipment.isEmpty()
                        || Equipment.pieces(movement.equipment()).contains(equipment))
                && isAdvised(movement)
                && isCalledSo(movement);
    }

    private boolean isOnShelf(Movement movement) {
        return switch (shelf) {
            case OFFERED -> movement.isOffered();
            case OURS -> movement.upkeep().origin() != Origin.LIBRARY;
            case UNCHECKED -> !movement.upkeep().isChecked();
            case PUT_AWAY -> !movement.isOffered();
        };
    }

    private boolean isAdvised(Movement movement) {
        if (condition == null) {
            return true;
        }
        return code == null
                ? movement.advice(condition)
                        .filter(advice -> advice == InjuryCode.AVOID)
                        .isEmpty()
                : movement.advice(condition).filter(advice -> advice == code).isPresent();
    }

    private boolean isCalledSo(Movement movement) {
        String names = String.join("\n", movement.name(), String.join("\n", movement.aliases()))
                .toLowerCase(Locale.ROOT);
        return Stream.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .allMatch(word -> beginning(word).matcher(names).find());
    }

    /** Who types "rdl" wants no hurdle. */
    private static Pattern beginning(String word) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word));
    }
}
