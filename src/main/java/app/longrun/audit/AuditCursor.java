package app.longrun.audit;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;

/** Where a page of the trail ends: the next one begins with what is older. */
public record AuditCursor(Instant at, UUID id) {

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    /** What stands in an address, if it is one. */
    public static Optional<AuditCursor> read(String typed) {
        String[] parts = typed.split("_", -1);
        if (parts.length != 2) {
            return Optional.empty();
        }
        try {
            Instant at = Instant.parse(parts[0]);
            return at.isBefore(EARLIEST) || at.isAfter(LATEST)
                    ? Optional.empty()
                    : Optional.of(new AuditCursor(at, UUID.fromString(parts[1])));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return at + "_" + id;
    }
}
