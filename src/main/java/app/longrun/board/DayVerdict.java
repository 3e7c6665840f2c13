package app.longrun.board;

import app.longrun.guard.Severity;
import app.longrun.legload.LegHit;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the guard says to a day.
 *
 * @param obstacle why what is in hand cannot be there whatever the rules say, as a key of the bundle; empty = it can
 */
public record DayVerdict(LocalDate on, String obstacle, List<LegHit> hits) implements Serializable {

    public DayVerdict {
        hits = List.copyOf(hits);
    }

    /** The worst that a rule says to it; none where no rule minds. */
    public Optional<Severity> worst() {
        return hits.stream().map(LegHit::severity).max(Severity::compareTo);
    }
}
