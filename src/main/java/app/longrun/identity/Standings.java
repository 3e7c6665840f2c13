package app.longrun.identity;

import app.longrun.tenancy.Binding;
import app.longrun.tenancy.Gym;
import app.longrun.tenancy.GymSlug;
import app.longrun.tenancy.HealthAccess;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** What somebody is in a gym just now, read afresh: by their membership and by what they have proved of themselves. */
@Component
class Standings {

    private final AccountsDatabase accounts;
    private final Operators operators;
    private final SupportVisits visits;

    Standings(AccountsDatabase accounts, Operators operators, SupportVisits visits) {
        this.accounts = accounts;
        this.operators = operators;
        this.visits = visits;
    }

    /** As whom {@code authentication} comes into the gym of {@code slug}; empty where there is no such gym. */
    Optional<Admission> of(GymSlug slug, @Nullable Authentication authentication) {
        return of(slug, authentication, Factors.of(authentication).hasSecond());
    }

    /** The same, had they proved a second factor. */
    Optional<Admission> ifProven(GymSlug slug, @Nullable Authentication authentication) {
        return of(slug, authentication, true);
    }

    /** Whether the signed-in person belongs to the gym of {@code slug}, and it is closed. */
    boolean isClosedTo(GymSlug slug, @Nullable Authentication authentication) {
        return SignedIn.in(authentication)
                .flatMap(person -> accounts.membership(
                        slug,
                        Optional.of(person.id()),
                        Factors.of(authentication).hasSecond()))
                .filter(membership -> membership.isClosed() && membership.member() != null)
                .isPresent();
    }

    private Optional<Admission> of(GymSlug slug, @Nullable Authentication authentication, boolean hasSecond) {
        Optional<SignedIn> person = SignedIn.in(authentication);
        return accounts.membership(slug, person.map(SignedIn::id), hasSecond)
                .map(membership -> admission(membership, person, roles(membership, authentication, hasSecond)));
    }

    private Set<Role> roles(Membership membership, @Nullable Authentication authentication, boolean hasSecond) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(membership.roles());
        if (roles.isEmpty() && isOnVisit(membership.gym(), authentication)) {
            roles.add(Role.SUPPORT);
        }
        if (!hasSecond) {
            // A password alone is too little for what an owner may do.
            roles.remove(Role.OWNER);
            roles.remove(Role.KEEPER);
        }
        if (!membership.isClosed()) {
            roles.add(Role.VISITOR);
        }
        return roles;
    }

    private boolean isOnVisit(Gym gym, @Nullable Authentication authentication) {
        return operators
                .in(authentication)
                .filter(operator -> visits.isOpen(gym.id(), operator.id()))
                .isPresent();
    }

    private static Admission admission(Membership membership, Optional<SignedIn> person, Set<Role> roles) {
        Caller caller = new Caller(
                person.map(SignedIn::id).orElse(null),
                membership.member(),
                person.map(SignedIn::name).orElse("visitor"),
                roles,
                Role.permissionsOf(roles));
        return Admission.granted(caller, binding(membership.gym(), caller));
    }

    private static Binding binding(Gym gym, Caller caller) {
        PersonId person = caller.person();
        if (person == null) {
            return new Binding(gym, null, HealthAccess.INTAKE);
        }
        boolean isCoach = caller.roles().contains(Role.COACH);
        return new Binding(gym, person.id(), isCoach ? HealthAccess.COACH : HealthAccess.SELF);
    }
}
