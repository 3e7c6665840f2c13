package app.longrun.identity;

import app.longrun.tenancy.GymSlug;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Whether somebody may open a page of a gym; the services behind the page ask again at every call. */
@Component
public class GymAccess {

    private final Standings standings;
    private final AccountsDatabase accounts;
    private final Proof proof;

    GymAccess(Standings standings, AccountsDatabase accounts, Proof proof) {
        this.standings = standings;
        this.accounts = accounts;
        this.proof = proof;
    }

    /** Lets the signed-in person open a page that needs {@code permission}; a stranger and an unknown gym read alike. */
    public Optional<Visit> visit(@Nullable Authentication authentication, GymSlug gym, Permission permission) {
        return standings
                .of(gym, authentication)
                .filter(admission -> admission.allows(permission))
                .flatMap(GymAccess::toVisit);
    }

    /** Whether a second factor is all the signed-in person lacks to open such a page. */
    public boolean lacksOnlySecondFactor(@Nullable Authentication authentication, GymSlug gym, Permission permission) {
        return !Factors.of(authentication).hasSecond()
                && SignedIn.in(authentication).isPresent()
                && standings
                        .ifProven(gym, authentication)
                        .filter(admission -> admission.allows(permission))
                        .isPresent();
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

    /** Whether the gym is closed, for somebody who belongs to it; strangers learn nothing. */
    public boolean isClosed(@Nullable Authentication authentication, GymSlug gym) {
        return standings.isClosedTo(gym, authentication);
    }

    private static Optional<Visit> toVisit(Admission admission) {
        return Optional.ofNullable(admission.caller())
                .flatMap(caller -> Optional.ofNullable(admission.binding())
                        .map(binding -> new Visit(binding.gym(), caller.name(), caller.permissions())));
    }
}
