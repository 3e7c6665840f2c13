package app.longrun.legload;

import java.io.Serializable;
import java.util.List;

/**
 * What the guard minds about an act.
 *
 * @param slots the nearest places it does not mind, for an act about one session that it minds
 */
public record Weighing(List<LegHit> hits, List<OpenSlot> slots) implements Serializable {

    public Weighing {
        hits = List.copyOf(hits);
        slots = List.copyOf(slots);
    }

    /** Whether no rule minds. */
    public boolean isFree() {
        return hits.isEmpty();
    }
}
