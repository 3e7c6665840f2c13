package app.longrun.plan.ui;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What one tap in the set logger asks for: these sets of the movement are done as given, or undone. */
record SetsChanged(UUID movementId, List<DoneSet> sets, SetsAction action) {

    private static final int MOST_SETS = 50;

    SetsChanged {
        Objects.requireNonNull(movementId, "Say which movement the sets belong to");
        Objects.requireNonNull(action, "Say whether the sets are done or undone");
        if (sets.isEmpty() || sets.size() > MOST_SETS) {
            throw new IllegalArgumentException("One tap logs 1 to 50 sets of a movement, not " + sets.size());
        }
        sets = List.copyOf(sets);
    }
}
