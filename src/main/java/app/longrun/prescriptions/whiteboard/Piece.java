package app.longrun.prescriptions.whiteboard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines that belong together, under a format such as AMRAP 12 where one is written; text separates pieces by an empty line. */
public record Piece(@Nullable Format format, List<Entry> entries) {

    public Piece {
        entries = List.copyOf(entries);
        if (format == null && entries.isEmpty()) {
            throw new IllegalArgumentException("Give a piece a format or an entry");
        }
        for (Entry entry : entries) {
            if (entry instanceof Line line && line.isRemarkAlone()) {
                throw new IllegalArgumentException("Keep a remark alone as a note: " + line.remark());
            }
        }
    }
}
