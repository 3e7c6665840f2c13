package app.longrun.identity;

import app.longrun.tenancy.Binding;
import app.longrun.tenancy.CurrentGym;
import app.longrun.tenancy.Gym;
import app.longrun.tenancy.GymId;
import app.longrun.tenancy.GymSlug;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The door for work nobody asked for just now: jobs, mails, roll-ups, each as a named actor in one gym at a time. */
@Component
public class SystemDoor {

    private final AccountsDatabase accounts;

    SystemDoor(AccountsDatabase accounts) {
        this.accounts = accounts;
    }

    /** Runs {@code work} in {@code gym} as {@code actor}; throws {@link NotAllowedException} when there is no such gym. */
    public <T extends @Nullable Object, X extends Throwable> T within(
            SystemActor actor, GymId gym, ScopedValue.CallableOp<T, X> work) throws X {
        Gym found = accounts.gym(gym).orElseThrow(() -> new NotAllowedException("No such gym"));
        DoorKeeper.refuseOpenTransaction();
        return CurrentGym.within(new Binding(found, null, actor.health()), () -> Caller.within(actor.caller(), work));
    }

    /** The gym with this address word, if there is one. */
    public Optional<Gym> gym(GymSlug slug) {
        return accounts.gym(slug);
    }

    /** All gyms, for work that goes through each of them. */
    public List<Gym> gyms() {
        return accounts.gyms();
    }
}
