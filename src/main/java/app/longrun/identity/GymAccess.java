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

    GymAccess(DoorKeeper keeper) {
        this.keeper = keeper;
    }

    /**
     * A person on a gym's page.
     *
     * @param permissions what they held when the page was opened: good for showing links, not for deciding
     */
    public record Visit(Gym gym, String name, Set<Permission> permissions) {}

    /** Lets the signed-in person open a page that needs {@code permission}; a stranger and an unknown gym read alike. */
    public Optional<Visit> visit(@Nullable Authentication authentication, GymSlug gym, Permission permission) {
        return keeper.admit(gym, SignedIn.in(authentication), permission).flatMap(GymAccess::toVisit);
    }

    /** Whether the gym is closed, for somebody who belongs to it; strangers learn nothing. */
    public boolean isClosed(@Nullable Authentication authentication, GymSlug gym) {
        return SignedIn.in(authentication)
                .filter(person -> keeper.isClosedTo(gym, person.id()))
                .isPresent();
    }

    private static Optional<Visit> toVisit(Admission admission) {
        return Optional.ofNullable(admission.caller())
                .flatMap(caller -> Optional.ofNullable(admission.binding())
                        .map(binding -> new Visit(binding.gym(), caller.name(), caller.permissions())));
    }
}
