package app.longrun.calendar;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/** A planned session on a member's calendar. */
public record SessionId(UUID id) implements Serializable {

    /** The session in an address, if it could be one. */
    public static Optional<SessionId> from(String typed) {
        try {
            return Optional.of(new SessionId(UUID.fromString(typed)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
