package app.longrun.throttle;

import java.time.Duration;

/**
 * How somebody's tries stand.
 *
 * @param waitFor until every full count begins anew; zero where none is full
 */
public record Standing(Lane lane, Duration waitFor) {

    /** Whether the next try is looked at whatever it is. */
    public boolean isOpen() {
        return lane == Lane.OPEN;
    }
}
