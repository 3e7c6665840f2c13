package app.longrun.safety;

import app.longrun.pain.Bone;
import app.longrun.pain.Report;
import app.longrun.pain.StopWord;
import app.longrun.pain.Worst;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A note as it is kept.
 *
 * @param at on the gym's clocks
 * @param morning how the next morning was; none = not said
 */
public record StoredNote(
        BodySite site,
        LocalDateTime at,
        @Nullable Integer during,
        @Nullable Integer after,
        @Nullable Integer morning,
        Bone bone,
        Set<StopWord> stopWords)
        implements Serializable {

    public StoredNote {
        stopWords = Set.copyOf(stopWords);
    }

    /** For the ladder. A bone that hurts stays a stop word whatever is said later: only a coach takes it back. */
    Report report() {
        Worst worst = new Worst(Figures.score(during), Figures.score(after));
        boolean isSoreBone = bone.countsAsBone()
                && worst.known().filter(score -> score.value() > 0).isPresent();
        return new Report(at, worst, Figures.score(morning), isSoreBone || !stopWords.isEmpty());
    }
}
