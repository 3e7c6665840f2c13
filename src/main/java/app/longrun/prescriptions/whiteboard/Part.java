package app.longrun.prescriptions.whiteboard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a class or session: its heading, null where the board begins without one, and its pieces of work in order. */
public record Part(@Nullable Heading heading, List<Piece> pieces) {

    public Part {
        pieces = List.copyOf(pieces);
        if (heading == null && pieces.isEmpty()) {
            throw new IllegalArgumentException("Give a part without a heading some work");
        }
        for (int i = 1; i < pieces.size(); i++) {
            if (pieces.get(i).format() == null && pieces.get(i - 1).entries().isEmpty()) {
                throw new IllegalArgumentException("Put the lines after a format without lines into its piece");
            }
        }
    }
}
