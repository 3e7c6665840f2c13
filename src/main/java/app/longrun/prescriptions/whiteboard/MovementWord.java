package app.longrun.prescriptions.whiteboard;

import org.jspecify.annotations.Nullable;

/**
 * A movement or activity and the word used for it.
 *
 * @param id in the vocabulary; null where the vocabulary has none of this name yet
 */
public record MovementWord(@Nullable String id, String word) {

    public MovementWord {
        Verbatim.require(word);
        if (id == null && (word.chars().anyMatch(c -> c == '{' || c == '}') || word.contains("//"))) {
            throw new IllegalArgumentException("Give a new movement a name without braces and //, not " + word);
        }
    }

    /** Whether the vocabulary has it; what it has not may be lifted and counted, but nothing else is known of it. */
    public boolean isKnown() {
        return id != null;
    }
}
