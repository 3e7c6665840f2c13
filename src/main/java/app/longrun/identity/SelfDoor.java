package app.longrun.identity;

import app.longrun.tenancy.Binding;
import app.longrun.tenancy.CurrentGym;
import app.longrun.tenancy.GymId;
import app.longrun.tenancy.HealthAccess;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * The door for a person's own rows, one gym at a time: whoever is or was a member may do what {@link
 * Permission#OWN_HISTORY} allows and nothing else, whatever roles they hold there.
 */
@Component
public class SelfDoor {

    private final AccountsDatabase accounts;

    SelfDoor(AccountsDatabase accounts) {
        this.accounts = accounts;
    }

    /** The signed-in person; throws {@link NotAllowedException} when nobody is. */
    public SignedIn person() {
        return SignedIn.in(SecurityContextHolder.getContext().getAuthentication())
                .orElseThrow(() -> new NotAllowedException("Sign in first"));
    }

    /** The gyms the signed-in person belongs or has belonged to, by name. */
    public List<HomeGym> homes() {
        return accounts.memberships(person().id()).stream()
                .map(found -> new HomeGym(found.gym(), Objects.requireNonNull(found.member()), found.isActive()))
                .toList();
    }

    /** Runs {@code work} on the signed-in person's own rows in {@code gym}; throws {@link NotAllowedException} to a stranger. */
    public <T extends @Nullable Object, X extends Throwable> T within(GymId gym, ScopedValue.CallableOp<T, X> work)
            throws X {
        SignedIn person = person();
        HomeGym home = homes().stream()
                .filter(found -> found.gym().id().equals(gym))
                .findFirst()
                .orElseThrow(() -> new NotAllowedException("No such gym"));
        DoorKeeper.refuseOpenTransaction();
        Set<Role> roles = Set.of(Role.FORMER);
        Caller caller = new Caller(person.id(), home.member(), person.name(), roles, Role.permissionsOf(roles));
        return CurrentGym.within(
                new Binding(home.gym(), person.id().id(), HealthAccess.SELF), () -> Caller.within(caller, work));
    }
}
