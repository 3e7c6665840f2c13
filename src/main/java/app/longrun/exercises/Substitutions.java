package app.longrun.exercises;

import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What to do instead, by the swap rule over this gym's library. */
@Service
@Transactional(readOnly = true)
@Needs(Permission.READ_LIBRARY)
public class Substitutions {

    private final GymLibraries libraries;

    Substitutions(GymLibraries libraries) {
        this.libraries = libraries;
    }

    /** The swap for a runner with these conditions, with the reasons; empty when the gym sees no such movement. */
    public Optional<Swap> of(MovementId planned, Set<InjuryCondition> active) {
        MovementIndex index = libraries.current();
        SwapRule rule = new SwapRule(index.library().movements());
        return index.find(planned).map(movement -> rule.of(movement, active));
    }
}
