package app.longrun.identity;

import app.longrun.tenancy.Binding;
import app.longrun.tenancy.CurrentGym;
import app.longrun.tenancy.Gym;
import app.longrun.tenancy.HealthAccess;
import java.util.concurrent.Callable;

/** Binds a gym without asking, to try what the database alone lets through. */
public final class TestDoor {

    private TestDoor() {}

    /** Runs {@code work} in {@code gym} with the widest sight of health rows there is. */
    public static <T> T withAllHealth(Gym gym, Callable<T> work) {
        return within(new Binding(gym, null, HealthAccess.PURGE), work);
    }

    /** Runs {@code work} in {@code gym} with the right to store anybody's health rows. */
    public static <T> T storingHealth(Gym gym, Callable<T> work) {
        return within(new Binding(gym, null, HealthAccess.INTAKE), work);
    }

    private static <T> T within(Binding binding, Callable<T> work) {
        return CurrentGym.within(binding, () -> {
            try {
                return work.call();
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
