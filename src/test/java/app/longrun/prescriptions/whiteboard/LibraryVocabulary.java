package app.longrun.prescriptions.whiteboard;

import app.longrun.prescriptions.whiteboard.Quantity.Unit;
import app.longrun.prescriptions.whiteboard.Vocabulary.Item;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The vocabulary of the shipped library files. */
final class LibraryVocabulary {

    static final Vocabulary SHIPPED = Vocabulary.of(items());

    private LibraryVocabulary() {}

    static List<Item> items() {
        List<Item> items = new ArrayList<>();
        for (Map<String, String> row : Csv.rows("/library/exercises.csv")) {
            items.add(new Item(
                    text(row, "id"), text(row, "name"), aliases(row), movementUnits(text(row, "load_modes")), false));
        }
        for (Map<String, String> row : Csv.rows("/library/activities.csv")) {
            boolean endurance = Set.of("run", "erg").contains(text(row, "kind"));
            items.add(new Item(
                    text(row, "id"), text(row, "name"), aliases(row), activityUnits(text(row, "units")), endurance));
        }
        return items;
    }

    private static String text(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }

    private static List<String> aliases(Map<String, String> row) {
        return Arrays.stream(text(row, "aliases").split(";", -1))
                .filter(alias -> !alias.isEmpty())
                .toList();
    }

    private static Set<Unit> movementUnits(String modes) {
        Set<String> all = Set.of(modes.split(";", -1));
        Set<Unit> units = EnumSet.noneOf(Unit.class);
        if (!all.equals(Set.of("time")) && !all.equals(Set.of("time", "kg")) && !all.equals(Set.of("time", "band"))) {
            units.add(Unit.REPS);
        }
        if (all.contains("time")) {
            units.addAll(Set.of(Unit.SECONDS, Unit.MINUTES));
        }
        if (all.contains("metres")) {
            units.add(Unit.METRES);
        }
        if (all.contains("contacts")) {
            units.add(Unit.CONTACTS);
        }
        return units;
    }

    private static Set<Unit> activityUnits(String symbols) {
        Set<Unit> units = EnumSet.noneOf(Unit.class);
        for (String symbol : symbols.split(";", -1)) {
            for (Unit unit : Unit.values()) {
                if (unit.symbol().equals(symbol)) {
                    units.add(unit);
                }
            }
        }
        return units;
    }
}
