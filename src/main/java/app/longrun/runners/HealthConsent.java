package app.longrun.runners;

import java.io.Serializable;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Whether a gym may keep what a person says about their health.
 *
 * @param givenAt on the gym's clocks; none = not given, or taken back
 * @param textVersion which wording they agreed to; 0 where nothing is given
 */
public record HealthConsent(@Nullable ZonedDateTime givenAt, int textVersion) implements Serializable {

    /** The wording shown today, {@code runners.consent.text} in the bundle; a new wording gets a new number. */
    public static final int CURRENT_TEXT = 1;

    static final HealthConsent NONE = new HealthConsent(null, 0);

    /** Whether health rows may be stored now. */
    public boolean isGiven() {
        return givenAt != null;
    }
}
