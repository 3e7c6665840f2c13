package app.longrun.people;

import app.longrun.identity.Role;
import app.longrun.platform.EmailAddress;
import java.time.Instant;
import java.util.Set;

/** An invitation that waits, expired or not. */
record WaitingInvitation(InvitationId id, String name, EmailAddress email, Set<Role> roles, Instant expiresAt) {}
