package app.longrun.exercises;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A library found by id, and by name or alias whatever the case and the blanks. */
final class MovementIndex {

    private final Library library;
    private final List<Movement> offered;
    private final Map<MovementId, Movement> movements = new LinkedHashMap<>();
    private final Map<ActivityId, Activity> activities = new LinkedHashMap<>();
    private final Map<String, Movement> spellings = new HashMap<>();
    private final Map<Class<?>, Object> kept = new ConcurrentHashMap<>();

    MovementIndex(Library library) {
        this.library = library;
        this.offered = library.movements().stream().filter(Movement::isOffered).toList();
        library.activities().forEach(activity -> activities.put(activity.id(), activity));
        for (Movement movement : library.movements()) {
            movements.put(movement.id(), movement);
            spellings.putIfAbsent(spelling(movement.name()), movement);
        }
        for (Movement movement : library.movements()) {
            movement.aliases().forEach(alias -> spellings.putIfAbsent(spelling(alias), movement));
        }
    }

    /** Case and blanks do not tell two words apart. */
    static String spelling(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    Library library() {
        return library;
    }

    List<Movement> offered() {
        return offered;
    }

    Optional<Movement> find(MovementId id) {
        return Optional.ofNullable(movements.get(id));
    }

    Optional<Activity> find(ActivityId id) {
        return Optional.ofNullable(activities.get(id));
    }

    Optional<Movement> find(String nameOrAlias) {
        return Optional.ofNullable(spellings.get(spelling(nameOrAlias)));
    }

    /** What somebody makes of this library: made once, gone with it. */
    <T> T kept(Class<T> kind, Supplier<T> maker) {
        return kind.cast(kept.computeIfAbsent(kind, missing -> maker.get()));
    }

    /** From the easiest regression to the hardest progression, without what is hidden or archived. */
    List<Movement> chain(MovementId id) {
        @Nullable Movement start = movements.get(id);
        if (start == null) {
            return List.of();
        }
        List<Movement> chain = new ArrayList<>(steps(start, Movement::easier));
        Collections.reverse(chain);
        chain.removeIf(step -> !step.isOffered());
        chain.add(start);
        steps(start, Movement::harder).stream().filter(Movement::isOffered).forEach(chain::add);
        return List.copyOf(chain);
    }

    /** The movements after this one, nearest first, up to the end or the first that comes again. */
    Set<Movement> steps(Movement start, Function<Movement, Optional<MovementId>> step) {
        Set<Movement> path = new LinkedHashSet<>();
        Optional<Movement> next = step.apply(start).flatMap(this::find);
        while (next.isPresent() && path.add(next.get())) {
            next = next.flatMap(step).flatMap(this::find);
        }
        return path;
    }
}
