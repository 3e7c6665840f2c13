package app.longrun.log;

import java.time.Instant;
import java.util.UUID;

/**
 * One thing a device says about a set.
 *
 * @param device made by the device once, for itself and its person
 * @param number grows with everything the device says about this set; sent again, it is the same
 * @param base the revision of the set that the device had seen; 0 = none
 * @param at when it was said, on our clocks
 */
public record Word(UUID device, int number, int base, Instant at) {

    public Word {
        if (number < 1 || base < 0) {
            throw new IllegalArgumentException("Number what is said of a set from 1 and its revisions from 0");
        }
    }
}
