package app.longrun.templates;

import app.longrun.prescriptions.whiteboard.Whiteboard;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * What stands on a gym's floor.
 *
 * @param pieces how many of each, by its name in the singular; what is not in it was not counted
 */
public record FloorCounts(Map<String, Integer> pieces) {

    public FloorCounts {
        pieces = Map.copyOf(pieces);
    }

    /** Whether the floor carries a class in which so many people do the same at the same time. */
    public FloorCheck check(Whiteboard board, LineItems items, int people) {
        List<FloorShortage> shortages = new ArrayList<>();
        NavigableSet<String> uncounted = new TreeSet<>();
        new FloorNeeds(items, people).of(board.parts()).forEach((any, need) -> {
            int have = any.stream()
                    .mapToInt(piece -> pieces.getOrDefault(piece, 0))
                    .sum();
            if (!pieces.keySet().containsAll(any)) {
                any.stream().filter(piece -> !pieces.containsKey(piece)).forEach(uncounted::add);
            } else if (have < need.count()) {
                shortages.add(new FloorShortage(need.part(), any, need.count(), have));
            }
        });
        return new FloorCheck(shortages, uncounted);
    }
}
