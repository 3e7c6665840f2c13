package app.longrun.identity;

import app.longrun.tenancy.GymSlug;
import java.util.List;
import java.util.Set;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/** The gyms the signed-in person belongs to. */
@Service
public class MyGyms {

    private final AccountsDatabase accounts;

    MyGyms(AccountsDatabase accounts) {
        this.accounts = accounts;
    }

    /** A gym to go to, and what the person is there. */
    public record Choice(GymSlug slug, String name, Set<Role> roles) {}

    /** The signed-in person's gyms by name; empty when they belong to none. */
    @OutsideGyms
    public List<Choice> all() {
        return SignedIn.in(SecurityContextHolder.getContext().getAuthentication()).stream()
                .flatMap(person -> accounts.memberships(person.id()).stream())
                .filter(AccountsDatabase.Membership::isActive)
                .map(found -> new Choice(found.gym().slug(), found.gym().name(), found.roles()))
                .toList();
    }
}
