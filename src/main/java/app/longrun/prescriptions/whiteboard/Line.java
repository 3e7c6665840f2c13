package app.longrun.prescriptions.whiteboard;

import app.longrun.prescriptions.Tempo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One typed line of work; what is not written is null or empty.
 *
 * @param mark A1, minute 3, station 2
 * @param sets how often, 1 to 999; the repeats of an interval
 * @param quantity how much of the movement
 * @param within in what time or distance: max cal in 1 min, 400 m in 90 s
 * @param movements one, or several to choose one of
 * @param loadings at most one of each kind
 * @param tempo null when free
 * @param holdSeconds a hold within each repetition, 1 to 600
 * @param alternatives other work to choose instead
 * @param remark to the reader
 * @param changes what the other levels do instead
 */
public record Line(
        @Nullable Mark mark,
        @Nullable Integer sets,
        @Nullable Quantity quantity,
        @Nullable Quantity within,
        List<MovementWord> movements,
        List<Loading> loadings,
        @Nullable Pace pace,
        @Nullable Zones zones,
        @Nullable Tempo tempo,
        @Nullable Integer holdSeconds,
        @Nullable Recovery recovery,
        List<Line> alternatives,
        String remark,
        List<Change> changes)
        implements Entry {

    public Line {
        movements = List.copyOf(movements);
        loadings = List.copyOf(loadings);
        alternatives = List.copyOf(alternatives);
        changes = List.copyOf(changes);
        if (sets != null) {
            Figures.within(sets, 1, 999, "sets");
        }
        if (holdSeconds != null) {
            Figures.within(holdSeconds, 1, 600, "seconds of a hold");
        }
        if (!remark.isEmpty()) {
            Verbatim.require(remark);
        }
        boolean hasRepeated = isAny(quantity, pace, zones, tempo, movements, loadings);
        if (sets != null && !hasRepeated) {
            throw new IllegalArgumentException("Make sets alone a format");
        }
        if (loadings.stream().map(Object::getClass).distinct().count() < loadings.size()) {
            throw new IllegalArgumentException("Give each kind of load once");
        }
        if (tempo != null && tempo.isFree()) {
            throw new IllegalArgumentException("Leave a free tempo away");
        }
        if (!alternatives.isEmpty() && quantity == null && movements.isEmpty()) {
            throw new IllegalArgumentException("Give the work before its alternatives");
        }
        alternatives.forEach(Line::requireAlternative);
        boolean hasWork =
                isAny(mark, sets, quantity, within, pace, zones, tempo, holdSeconds, recovery, movements, loadings);
        if (!hasWork && remark.isEmpty()) {
            throw new IllegalArgumentException("Give a line something to do");
        }
    }

    /** Whether the line says nothing but its remark. */
    public boolean isRemarkAlone() {
        return !isAny(mark, sets, quantity, within, pace, zones, tempo, holdSeconds, recovery, movements, loadings);
    }

    /** The same with what the other levels do instead. */
    public Line withChanges(List<Change> others) {
        return new Line(
                mark,
                sets,
                quantity,
                within,
                movements,
                loadings,
                pace,
                zones,
                tempo,
                holdSeconds,
                recovery,
                alternatives,
                remark,
                others);
    }

    private static boolean isAny(@Nullable Object... facets) {
        for (Object facet : facets) {
            if (facet instanceof List<?> list ? !list.isEmpty() : facet != null) {
                return true;
            }
        }
        return false;
    }

    private static void requireAlternative(Line line) {
        if (line.quantity == null
                || line.mark != null
                || line.sets != null
                || line.recovery != null
                || !line.alternatives.isEmpty()
                || !line.remark.isEmpty()
                || !line.changes.isEmpty()) {
            throw new IllegalArgumentException("Give an alternative an amount, and sets, rest and remark to its line");
        }
    }
}
