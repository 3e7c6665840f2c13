package app.longrun.identity;

import app.longrun.tenancy.Gym;
import app.longrun.tenancy.GymSlug;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Whether somebody may open a page of a gym; the services behind the page ask again at every call. */
@Component
public class GymAccess {

    private final DoorKeeper keeper;
    private final AccountsDatabase accounts;
    private final Proof proof;

    GymAccess(DoorKeeper keeper, AccountsDatabase accounts, Proof proof) {
        this.keeper = keeper;
        this.accounts = accounts;
        this.proof = proof;
    }

    /**
     * A person on a gym's page.
     *
     * @param permissions what they held when the page was opened: good for showing links, not for deciding
     */
    public record Visit(Gym gym, String name, Set<Permission> permissions) {}

    /** Lets the signed-in person open a page that needs {@code permission}; a stranger and an unknown gym read alike. */
    public Optional<Visit> visit(@Nullable Authentication authentication, GymSlug gym, Permission permission) {
        return keeper.admit(gym, authentication, permission).flatMap(GymAccess::toVisit);
    }

    /** Whether a second factor is all the signed-in person lacks to open such a page. */
    public boolean lacksOnlySecondFactor(@Nullable Authentication authentication, GymSlug gym, Permission permission) {
        return !Factors.of(authentication).hasSecond() && keeper.wouldAdmit(gym, authentication, permission);
    }

    /** Whether somebody is signed in completely: with a second factor if the account keeps one-time codes. */
    public boolean isComplete(@Nullable Authentication authentication) {
        return proof.isComplete(authentication);
    }

    /** Whether the signed-in person owns a gym and has not proved what owners must. */
    public boolean isUnprovenOwner(@Nullable Authentication authentication) {
        return !Factors.of(authentication).hasSecond()
                && SignedIn.in(authentication).stream()
                        .flatMap(person -> accounts.memberships(person.id()).stream())
                        .anyMatch(membership -> membership.roles().contains(Role.OWNER));
    }

    private static Optional<Visit> toVisit(Admission admission) {
        return Optional.ofNullable(admission.caller())
                .flatMap(caller -> Optional.ofNullable(admission.binding())
                        .map(binding -> new Visit(binding.gym(), caller.name(), caller.permissions())));
    }
}
