package app.longrun.exercises;

import app.longrun.tenancy.Binding;
import app.longrun.tenancy.CurrentGym;
import app.longrun.tenancy.Gym;
import app.longrun.tenancy.GymId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.function.SingletonSupplier;

/**
 * The library of the bound gym, kept in memory: the shared one for good, because it changes only with a new version of the
 * application, and a gym's own for as long as the mark stands that the door has just read with the gym.
 */
@Component
class GymLibraries {

    private static final int MOST_GYMS = 200;

    /** A gym's library as it was when the mark was set. */
    private record Kept(UUID mark, MovementIndex index) {}

    private final GymShelfQuery shelves;
    private final SingletonSupplier<MovementIndex> shared;
    private final Map<GymId, Kept> kept = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<GymId, Kept> eldest) {
            return size() > MOST_GYMS;
        }
    });

    GymLibraries(JdbcClient catalog, GymShelfQuery shelves) {
        this.shelves = shelves;
        this.shared = SingletonSupplier.of(() -> new MovementIndex(new LibraryQuery(catalog).read()));
    }

    /** What no gym has touched. */
    MovementIndex shared() {
        return shared.obtain();
    }

    /** The bound gym's, or the shared one where no gym is bound or the gym has nothing of its own. */
    MovementIndex current() {
        Optional<Gym> gym = CurrentGym.binding().map(Binding::gym);
        if (gym.isEmpty()) {
            return shared();
        }
        if (TransactionSynchronizationManager.hasResource(this)) {
            // This transaction has changed it: nobody else may see that yet.
            return read(gym.get());
        }
        UUID mark = gym.get().libraryMark();
        return mark == null ? shared() : index(gym.get(), mark);
    }

    /** What is stored just now, whatever is kept. */
    MovementIndex fresh() {
        return read(CurrentGym.get());
    }

    /** From now on this transaction reads its own changes. */
    void beginChange() {
        if (!TransactionSynchronizationManager.hasResource(this)) {
            TransactionSynchronizationManager.bindResource(this, true);
        }
    }

    /** The transaction is over. */
    void endChange(GymId gym) {
        TransactionSynchronizationManager.unbindResourceIfPossible(this);
        kept.remove(gym);
    }

    private MovementIndex index(Gym gym, UUID mark) {
        Kept known = kept.get(gym.id());
        if (known == null || !known.mark().equals(mark)) {
            known = new Kept(mark, read(gym));
            kept.put(gym.id(), known);
        }
        return known.index();
    }

    private MovementIndex read(Gym gym) {
        return new MovementIndex(shelves.read(gym.id().id()).over(shared().library()));
    }
}
