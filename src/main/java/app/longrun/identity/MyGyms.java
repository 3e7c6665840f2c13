package app.longrun.identity;

import java.util.List;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/** The gyms the signed-in person belongs to. */
@Service
public class MyGyms {

    private final AccountsDatabase accounts;

    MyGyms(AccountsDatabase accounts) {
        this.accounts = accounts;
    }

    /** The signed-in person's gyms by name; empty when they belong to none. */
    @OutsideGyms
    public List<GymChoice> all() {
        return SignedIn.in(SecurityContextHolder.getContext().getAuthentication()).stream()
                .flatMap(person -> accounts.memberships(person.id()).stream())
                .filter(Membership::isActive)
                .map(found -> new GymChoice(found.gym().slug(), found.gym().name(), found.roles()))
                .toList();
    }
}
