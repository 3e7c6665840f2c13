package app.longrun.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A session on its way from the gym that planned it to the person's others: what casts the shadow, on its own gym's clocks.
 *
 * @param shadow as it would be in the gym it comes from
 */
record SharedSession(Shadow shadow, ZoneId zone) {

    /** The same on the clocks of another gym; what has no time stays on its day. */
    Shadow in(ZoneId other) {
        @Nullable LocalTime at = shadow.at();
        if (at == null) {
            return shadow;
        }
        ZonedDateTime there = ZonedDateTime.of(shadow.on(), at, zone).withZoneSameInstant(other);
        return with(there.toLocalDate(), there.toLocalTime());
    }

    private Shadow with(LocalDate on, LocalTime at) {
        return new Shadow(
                shadow.kind(),
                on,
                at,
                shadow.minutes(),
                shadow.legLoad(),
                shadow.isQuality(),
                shadow.contacts(),
                shadow.distanceMetres(),
                shadow.isDone());
    }
}
