package app.longrun.people;

import app.longrun.identity.Role;
import app.longrun.platform.EmailAddress;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an invitation's link shows to whoever holds it.
 *
 * @param needsApproval whether an owner or a coach still decides
 * @param hasAccount whether the invited address has an account already
 * @param viewer the address of whoever is signed in, none for nobody
 */
public record OpenInvitation(
        String gym,
        String slug,
        String invitedBy,
        String name,
        EmailAddress email,
        Set<Role> roles,
        boolean needsApproval,
        boolean hasAccount,
        @Nullable EmailAddress viewer) {

    /**
     * Whether the viewer's own account may take it. Holding the link proves the invited address, so a runner may come with
     * the account they use already; what opens other people's data goes to the invited address alone, for a mail is
     * forwarded easily.
     */
    public boolean isForViewer() {
        return viewer != null && (viewer.equals(email) || roles.equals(Set.of(Role.MEMBER)));
    }
}
