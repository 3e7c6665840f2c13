package app.longrun.log;

import app.longrun.platform.Refusal;
import java.util.List;
import java.util.UUID;

/** What became of a tap. */
public sealed interface TapAnswer {

    /** The id that the tap named. */
    UUID tapped();

    /** The set stands as it was said; another id where another device had logged the same. */
    record Saved(UUID tapped, UUID set, int revision) implements TapAnswer {}

    /** The set is not done. */
    record Open(UUID tapped, int revision) implements TapAnswer {}

    /**
     * Two devices that did not know of each other say different things: both are kept, the newest is shown.
     *
     * @param others what does not stand; none where it was only a wish to take the set back
     */
    record Both(UUID tapped, UUID set, int revision, DoneWork shown, List<DoneWork> others) implements TapAnswer {

        public Both {
            others = List.copyOf(others);
        }
    }

    /** It cannot be; nothing has changed. */
    record Refused(UUID tapped, Refusal why) implements TapAnswer {}
}
