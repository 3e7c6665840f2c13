package app.longrun.identity;

import app.longrun.tenancy.GymSlug;
import java.util.Optional;

/** Reads the gym off the address of the page or request being served. */
@FunctionalInterface
public interface RequestedGym {

    /** The gym the address names, if it names one. */
    Optional<GymSlug> slug();
}
