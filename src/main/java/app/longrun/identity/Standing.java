package app.longrun.identity;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person is in a gym, as the accounts have it.
 *
 * @param leftAt none for whoever belongs to it now
 */
public record Standing(
        MemberId member,
        PersonId person,
        Set<Role> roles,
        @Nullable Instant leftAt) {

    /** Whether they belong to the gym now. */
    public boolean isActive() {
        return leftAt == null;
    }
}
