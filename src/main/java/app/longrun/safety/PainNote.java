package app.longrun.safety;

import app.longrun.calendar.SessionId;
import app.longrun.pain.Bone;
import app.longrun.pain.StopWord;
import app.longrun.platform.Refusal;
import java.io.Serializable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a runner says about a pain today; throws {@link Refusal} for a figure outside 0 (none) to 10, or for nothing at all.
 *
 * @param during the worst while training; none = not said, as all of them
 * @param after the worst since
 * @param session what it is about; none = the day
 * @param isShared whether coaches may read the figures; that there is a flag they always see
 */
public record PainNote(
        BodySite site,
        @Nullable Integer during,
        @Nullable Integer after,
        Bone bone,
        Set<StopWord> stopWords,
        @Nullable SessionId session,
        boolean isShared)
        implements Serializable {

    public PainNote {
        stopWords = Set.copyOf(stopWords);
        if (Figures.isOff(during) || Figures.isOff(after)) {
            throw new Refusal("safety.note.scale");
        }
        if (during == null && after == null && stopWords.isEmpty()) {
            throw new Refusal("safety.note.nothing");
        }
    }
}
