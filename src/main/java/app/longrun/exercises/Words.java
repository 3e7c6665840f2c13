package app.longrun.exercises;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whose the names and aliases of a gym's library are, so that a coach's word means one thing. */
final class Words {

    private final Map<String, String> owners = new HashMap<>();

    /** The words of everything but {@code except}, hidden and archived movements too: old plans are read by them. */
    Words(Library library, @Nullable MovementId except) {
        library.activities().forEach(activity -> claim(activity.name(), activity.aliases()));
        library.movements().stream()
                .filter(movement -> !movement.id().equals(except))
                .forEach(movement -> claim(movement.name(), movement.aliases()));
    }

    /** The name of the movement or activity that has the word already. */
    Optional<String> owner(String word) {
        return Optional.ofNullable(owners.get(MovementIndex.spelling(word)));
    }

    private void claim(String owner, List<String> aliases) {
        owners.putIfAbsent(MovementIndex.spelling(owner), owner);
        aliases.forEach(alias -> owners.putIfAbsent(MovementIndex.spelling(alias), owner));
    }
}
