package app.longrun.sessions.ui;

import app.longrun.sessions.Device;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;

/**
 * A device in words.
 *
 * @param seen how long ago, or the day
 */
record DeviceLine(
        String id, String name, String address, String seen, String since, boolean isRemembered, boolean isThis) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    static DeviceLine of(Device device, Instant now, MessageSource words) {
        return new DeviceLine(
                device.id().id().toString(),
                device.name(),
                device.address(),
                ago(device.seenAt(), now, words),
                day(device.startedAt()),
                device.isRemembered(),
                device.isThis());
    }

    private static String ago(Instant at, Instant now, MessageSource words) {
        Duration since = Duration.between(at, now);
        if (since.toMinutes() < 2) {
            return words.getMessage("sessions.seen.now", null, Locale.ENGLISH);
        }
        if (since.toHours() < 1) {
            return words.getMessage("sessions.seen.minutes", new Object[] {since.toMinutes()}, Locale.ENGLISH);
        }
        return since.toDays() < 1
                ? words.getMessage("sessions.seen.hours", new Object[] {since.toHours()}, Locale.ENGLISH)
                : words.getMessage("sessions.seen.day", new Object[] {day(at)}, Locale.ENGLISH);
    }

    private static String day(Instant at) {
        return DAY.format(at.atOffset(ZoneOffset.UTC));
    }
}
