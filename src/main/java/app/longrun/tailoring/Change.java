package app.longrun.tailoring;

import java.io.Serializable;
import java.util.List;

/**
 * A line of the whiteboard that somebody does otherwise.
 *
 * @param part the part of the class it is in
 * @param written the line as it is written, in a few words
 * @param instead what they do; empty = nothing
 * @param because in the order of {@link TailoredClass#reasons}
 */
public record Change(String part, String written, String instead, List<Reason> because) implements Serializable {

    public Change {
        because = List.copyOf(because);
    }

    /** Whether nothing takes the place of the line. */
    public boolean isLeftOut() {
        return instead.isEmpty();
    }
}
