package app.longrun.prescriptions.sheet;

import app.longrun.prescriptions.Prescription;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What copying one week over another would change, row by row: the copied week's rows in order, then those that would go. */
public record WeekDiff(List<Row> rows) {

    public WeekDiff {
        rows = List.copyOf(rows);
    }

    /** A part of a row that differs. */
    public enum Part {
        POSITION,
        SETS,
        AMOUNT,
        INTENSITY,
        TEMPO,
        REST
    }

    /** What becomes of one row. */
    public sealed interface Row {}

    /** A row that stays as it is. */
    public record Same(SheetLine line) implements Row {}

    /** A row that changes in these parts. */
    public record Changed(SheetLine before, SheetLine after, Set<Part> parts) implements Row {

        public Changed {
            parts = Set.copyOf(parts);
        }
    }

    /** A row that comes. */
    public record Added(SheetLine line) implements Row {}

    /** A row that goes. */
    public record Gone(SheetLine line) implements Row {}

    /** Compares two weeks; a movement that stands twice in a session is matched in its order. */
    public static WeekDiff of(List<SheetLine> before, List<SheetLine> after) {
        List<SheetLine> left = new ArrayList<>(before);
        List<Row> rows = new ArrayList<>();
        for (SheetLine line : after) {
            Optional<SheetLine> known =
                    left.stream().filter(old -> isSameRow(old, line)).findFirst();
            known.ifPresent(left::remove);
            rows.add(known.<Row>map(old -> compare(old, line)).orElseGet(() -> new Added(line)));
        }
        left.forEach(line -> rows.add(new Gone(line)));
        return new WeekDiff(rows);
    }

    /** Whether anything would change at all. */
    public boolean isEmpty() {
        return rows.stream().allMatch(row -> row instanceof Same);
    }

    private static boolean isSameRow(SheetLine one, SheetLine other) {
        return one.session().equals(other.session()) && one.movement().equals(other.movement());
    }

    private static Row compare(SheetLine before, SheetLine after) {
        Prescription old = before.prescription();
        Prescription now = after.prescription();
        Set<Part> parts = EnumSet.noneOf(Part.class);
        note(parts, Part.POSITION, before.position().equals(after.position()));
        note(parts, Part.SETS, old.sets() == now.sets());
        note(parts, Part.AMOUNT, old.amount().equals(now.amount()));
        note(parts, Part.INTENSITY, old.intensity().equals(now.intensity()));
        note(parts, Part.TEMPO, old.tempo().equals(now.tempo()));
        note(parts, Part.REST, Objects.equals(old.rest(), now.rest()));
        return parts.isEmpty() ? new Same(after) : new Changed(before, after, parts);
    }

    private static void note(Set<Part> parts, Part part, boolean isSame) {
        if (!isSame) {
            parts.add(part);
        }
    }
}
