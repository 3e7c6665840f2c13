package app.longrun.safety;

import app.longrun.calendar.BlockSlot;
import app.longrun.pain.Action;
import app.longrun.pain.Review;
import app.longrun.pain.Standing;
import app.longrun.pain.StopWord;
import java.io.Serializable;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A site of somebody and where it stands.
 *
 * @param assignment the block they followed on the day the flag was opened; none = none
 * @param heldWeek the week of that block which is not gone beyond; none where there is no block
 * @param action what followed from the last note; none = a coach has closed it since
 */
public record SoreSite(
        BodySite site,
        Standing standing,
        @Nullable UUID assignment,
        @Nullable Integer heldWeek,
        @Nullable Action action,
        Set<StopWord> stopWords)
        implements Serializable {

    public SoreSite {
        stopWords = Set.copyOf(stopWords);
    }

    /** The last week of the block of {@code slot} that may be done while the flag is open: the first of a block that began since. */
    int lastWeek(BlockSlot slot) {
        return heldWeek == null || !slot.assignment().equals(assignment)
                ? 1
                : Math.max(1, heldWeek - standing.weeksBack());
    }

    /** After a coach's word. */
    SoreSite after(Review review) {
        Standing next = standing.after(review);
        return next.heldFrom() == null
                ? new SoreSite(site, next, null, null, null, Set.of())
                : new SoreSite(site, next, assignment, heldWeek, action, Set.of());
    }
}
