package app.longrun.prescriptions.whiteboard;

import java.util.List;

/** What stands on the whiteboard of one class or session: its parts in order; only the first may have no heading. */
public record Whiteboard(List<Part> parts) {

    public Whiteboard {
        parts = List.copyOf(parts);
        if (parts.stream().skip(1).anyMatch(part -> part.heading() == null)) {
            throw new IllegalArgumentException("Give every part after the first a heading");
        }
    }
}
