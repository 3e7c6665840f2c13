package app.longrun.exercises;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The lasting name of a movement, because plans and logs refer to it: {@code back_squat} is the shared library's,
 * {@code own_barrel_carry} a gym's own and means nothing in another gym.
 */
public record MovementId(String value) {

    /** What a gym's own ids begin with, and no id of the library may. */
    static final String OWN = "own_";

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9_]*");

    public MovementId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "A movement id is lower-case letters, digits and _, starting with a letter: '%s'".formatted(value));
        }
    }

    /** The id in an address or a form; empty for what cannot be one. */
    public static Optional<MovementId> from(String typed) {
        return FORM.matcher(typed).matches() ? Optional.of(new MovementId(typed)) : Optional.empty();
    }

    /** Whether it is a gym's own. */
    public boolean isOwn() {
        return value.startsWith(OWN);
    }

    @Override
    public String toString() {
        return value;
    }
}
