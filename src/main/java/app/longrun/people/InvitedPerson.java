package app.longrun.people;

import app.longrun.identity.Role;
import app.longrun.platform.EmailAddress;
import java.time.ZonedDateTime;
import java.util.Set;

/**
 * Somebody who was invited and has not come yet.
 *
 * @param name empty when only the address is known
 * @param until when the link stops working, on the gym's clocks
 */
public record InvitedPerson(
        InvitationId id, String name, EmailAddress email, Set<Role> roles, ZonedDateTime until, boolean isExpired) {}
