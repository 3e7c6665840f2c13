package app.longrun.guard;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;

/**
 * A session that still needs its place.
 *
 * @param from the first day it may be on
 * @param to the last
 */
public record Wish(UUID id, int minutes, Demand demand, LocalDate from, LocalDate to) implements Serializable {

    public Wish {
        if (minutes < 1 || to.isBefore(from)) {
            throw new IllegalArgumentException("A wish takes a minute or more and has a first and a last day");
        }
    }

    Bout at(LocalDateTime start) {
        return Bout.at(id, start, minutes, demand);
    }
}
