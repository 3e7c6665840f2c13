package app.longrun.calendar;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether each of a person's gyms may know when they train in the others.
 *
 * @param givenAt none = not given, or taken back
 * @param textVersion which wording they agreed to; 0 where nothing is given
 */
public record TrainingConsent(@Nullable Instant givenAt, int textVersion) implements Serializable {

    /** The wording shown today, {@code privacy.shared.text} in the bundle; a new wording gets a new number. */
    public static final int CURRENT_TEXT = 1;

    static final TrainingConsent NONE = new TrainingConsent(null, 0);

    /** Whether shadows may be written now. */
    public boolean isGiven() {
        return givenAt != null;
    }
}
