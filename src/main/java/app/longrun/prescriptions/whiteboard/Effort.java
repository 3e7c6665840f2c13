package app.longrun.prescriptions.whiteboard;

import app.longrun.prescriptions.Rpe;
import org.jspecify.annotations.Nullable;

/** A rating of perceived exertion, up to {@code to} where a range is written. */
public record Effort(Rpe rpe, @Nullable Rpe to) implements Loading {

    public Effort {
        if (to != null && to.compareTo(rpe) <= 0) {
            throw new IllegalArgumentException(
                    "Give an effort from low to high, not " + rpe.text() + " to " + to.text());
        }
    }
}
