package app.longrun.sessions;

import java.time.Instant;

/**
 * A device somebody is signed in on.
 *
 * @param name browser and system in words
 * @param address where it was seen last, without the last part
 * @param seenAt to the minute
 * @param isRemembered whether it comes back by itself after a restart
 * @param isThis whether the request comes from it
 */
public record Device(
        DeviceId id,
        String name,
        String address,
        Instant startedAt,
        Instant seenAt,
        boolean isRemembered,
        boolean isThis) {}
