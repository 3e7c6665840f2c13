package app.longrun.exercises;

import org.jspecify.annotations.Nullable;

/**
 * What a gym makes of a movement.
 *
 * @param isOffered whether it is proposed for new plans; what is hidden or archived stays readable in old ones
 * @param isChecked false for a movement made from a word, with defaults that nobody has looked at
 * @param media where to see it done
 */
public record Upkeep(
        Origin origin,
        boolean isOffered,
        boolean isChecked,
        @Nullable MediaLink media) {

    /** As the shared library has it. */
    public static final Upkeep OF_THE_LIBRARY = new Upkeep(Origin.LIBRARY, true, true, null);
}
