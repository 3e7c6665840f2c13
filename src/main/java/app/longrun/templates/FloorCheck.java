package app.longrun.templates;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Whether a floor carries a class.
 *
 * @param shortages what there is too little of, by name
 * @param uncounted what the class needs and nobody has counted yet, by name
 */
public record FloorCheck(List<FloorShortage> shortages, Collection<String> uncounted) {

    public FloorCheck {
        shortages = shortages.stream()
                .sorted(Comparator.comparing(shortage -> shortage.pieces().toString()))
                .toList();
        uncounted = List.copyOf(uncounted);
    }
}
