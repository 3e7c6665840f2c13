package app.longrun.exercises;

import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.util.function.SingletonSupplier;

/** The shared movement library. It changes only with a new version of the application, so it is read once and kept. */
@Service
@Needs(Permission.READ_LIBRARY)
public class Movements {

    private final SingletonSupplier<Index> index;

    Movements(JdbcClient catalog) {
        this.index = SingletonSupplier.of(() -> new Index(new LibraryQuery(catalog).read()));
    }

    /** Every movement in the library's order: by family, easier before harder. */
    public List<Movement> all() {
        return index.obtain().library().movements();
    }

    /** Every activity in the library's order. */
    public List<Activity> activities() {
        return index.obtain().library().activities();
    }

    /** The movement with this id, empty when the library has none. */
    public Optional<Movement> byId(MovementId id) {
        return Optional.ofNullable(index.obtain().movements().get(id));
    }

    /** The activity with this id, empty when the library has none. */
    public Optional<Activity> byId(ActivityId id) {
        return Optional.ofNullable(index.obtain().activities().get(id));
    }

    /** The movement with this name or alias, whatever its case and outer blanks; empty when the library has none. */
    public Optional<Movement> find(String nameOrAlias) {
        return Optional.ofNullable(
                index.obtain().spellings().get(nameOrAlias.strip().toLowerCase(Locale.ROOT)));
    }

    /** The chain through a movement, from its easiest regression to its hardest progression; empty for an unknown id. */
    public List<Movement> chain(MovementId id) {
        List<Movement> chain = new ArrayList<>();
        for (Optional<Movement> m = byId(id);
                m.isPresent();
                m = m.get().easier().flatMap(this::byId)) {
            chain.add(m.get());
        }
        Collections.reverse(chain);
        Optional<Movement> harder = byId(id).flatMap(Movement::harder).flatMap(this::byId);
        for (; harder.isPresent(); harder = harder.get().harder().flatMap(this::byId)) {
            chain.add(harder.get());
        }
        return List.copyOf(chain);
    }

    private record Index(
            Library library,
            Map<MovementId, Movement> movements,
            Map<ActivityId, Activity> activities,
            Map<String, Movement> spellings) {

        Index(Library library) {
            this(library, new LinkedHashMap<>(), new LinkedHashMap<>(), new HashMap<>());
            library.activities().forEach(activity -> activities.put(activity.id(), activity));
            for (Movement movement : library.movements()) {
                movements.put(movement.id(), movement);
                spellings.put(movement.name().toLowerCase(Locale.ROOT), movement);
                movement.aliases().forEach(alias -> spellings.put(alias, movement));
            }
        }
    }
}
