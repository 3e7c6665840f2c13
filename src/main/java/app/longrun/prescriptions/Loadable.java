package app.longrun.prescriptions;

import java.util.Optional;

/** What a gym can load for a movement; prescriptions are rounded down to it (science.md 3.1). */
public sealed interface Loadable permits Plates, Increment {

    /** The heaviest load that can be made without passing the target; empty when even the lightest is heavier. */
    Optional<Load> heaviestUpTo(Load target);
}
