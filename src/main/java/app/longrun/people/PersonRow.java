package app.longrun.people;

import app.longrun.identity.MemberId;
import app.longrun.identity.Role;
import app.longrun.platform.EmailAddress;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who belongs to the gym or did.
 *
 * @param leftOn on the gym's calendar; none for whoever belongs to it now
 * @param isSelf whether it is the reader
 */
public record PersonRow(
        MemberId id,
        String name,
        EmailAddress email,
        Set<Role> roles,
        LocalDate joinedOn,
        @Nullable LocalDate leftOn,
        boolean isSelf) {}
