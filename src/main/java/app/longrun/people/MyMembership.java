package app.longrun.people;

import app.longrun.identity.Role;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A gym one belongs to or did.
 *
 * @param leftOn on the gym's calendar; none for now
 */
public record MyMembership(
        String slug, String gym, Set<Role> roles, @Nullable LocalDate leftOn) {}
