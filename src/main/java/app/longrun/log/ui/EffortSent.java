package app.longrun.log.ui;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;

/**
 * How hard a session was, in the words of the JSON.
 *
 * @param person whose session it is, whoever is signed in by now
 */
record EffortSent(UUID person, UUID session, BigDecimal rpe, int minutes) {

    EffortSent {
        Objects.requireNonNull(person, "Say whose session it is");
        Objects.requireNonNull(session, "Say which session it is");
        Objects.requireNonNull(rpe, "Say how hard it was");
    }
}
