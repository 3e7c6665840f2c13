package app.longrun.identity;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/** A person in one gym, whatever their roles there. */
public record MemberId(UUID id) implements Serializable {

    /** The member in an address, if it could be one. */
    public static Optional<MemberId> from(String typed) {
        try {
            return Optional.of(new MemberId(UUID.fromString(typed)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
