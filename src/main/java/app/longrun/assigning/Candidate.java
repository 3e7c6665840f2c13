package app.longrun.assigning;

import app.longrun.identity.MemberId;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody a block could be assigned to.
 *
 * @param liftsOn the days they said they can lift on; none = not said
 * @param races still to come, by day
 * @param blocks what they follow now or later, by start
 */
public record Candidate(
        MemberId member, String name, Set<DayOfWeek> liftsOn, List<UpcomingRace> races, List<OtherBlock> blocks)
        implements Serializable {

    public Candidate {
        liftsOn = Set.copyOf(liftsOn);
        races = List.copyOf(races);
        blocks = List.copyOf(blocks);
    }

    /** The last day of the last block they follow; empty without any. */
    public Optional<LocalDate> planEnds() {
        return blocks.stream().map(OtherBlock::to).max(LocalDate::compareTo);
    }
}
