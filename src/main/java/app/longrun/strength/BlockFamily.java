package app.longrun.strength;

import java.util.Optional;
import java.util.UUID;

/** A block the gym writes itself, whatever its version: the newest is the one to edit and to assign. */
public record BlockFamily(UUID id) implements BlockKey {

    /** The family in an address, if it could be one. */
    public static Optional<BlockFamily> from(String typed) {
        try {
            return Optional.of(new BlockFamily(UUID.fromString(typed)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String text() {
        return id.toString();
    }
}
