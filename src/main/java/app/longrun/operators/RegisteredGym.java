package app.longrun.operators;

import app.longrun.tenancy.GymSlug;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A gym as an operator sees it: how large it is, and nothing of what is in it.
 *
 * @param suspendedBecause none while the gym is open
 * @param visitUntil when the operator's own visit there ends; none where there is no visit
 */
public record RegisteredGym(
        GymSlug slug,
        String name,
        Instant openedAt,
        int people,
        int owners,
        @Nullable String suspendedBecause,
        @Nullable Instant visitUntil) {

    /** Whether nobody gets in. */
    public boolean isSuspended() {
        return suspendedBecause != null;
    }
}
