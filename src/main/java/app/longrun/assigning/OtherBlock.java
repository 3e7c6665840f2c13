package app.longrun.assigning;

import java.io.Serializable;
import java.time.LocalDate;

/** A block somebody follows already, from one day to another, both included. */
public record OtherBlock(AssignmentId id, String name, LocalDate from, LocalDate to) implements Serializable {

    boolean shares(Course course) {
        return !from.isAfter(course.to()) && !to.isBefore(course.from());
    }
}
