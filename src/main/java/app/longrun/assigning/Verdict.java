package app.longrun.assigning;

import app.longrun.guard.Hit;
import app.longrun.strength.BlockDay;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * What the guard said of one person's copy of a block.
 *
 * @param asked as it was laid over their weeks
 * @param mark of their calendar as it was looked at
 * @param judged where its sessions would stand, with what the guard minds there
 * @param hits all of it
 * @param sessions the ids in {@code hits} of the block's own sessions
 */
record Verdict(PersonPreview asked, String mark, PersonPreview judged, List<Hit> hits, Map<BlockDay, UUID> sessions) {

    /** Of somebody the guard has nothing to say of. */
    static Verdict nothing(PersonPreview asked, String mark) {
        return new Verdict(asked, mark, asked, List.of(), Map.of());
    }

    /** Whether it would be the same if the guard were asked again. */
    boolean holds(PersonPreview askedNow, String markNow) {
        return mark.equals(markNow) && asked.equals(askedNow);
    }

    /** Whether a coach who saw this has seen what {@code other} says. */
    boolean saysWhat(Verdict other) {
        return judged.concerns().equals(other.judged.concerns())
                && Objects.equals(judged.course(), other.judged.course());
    }
}
