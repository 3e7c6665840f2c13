package app.longrun.reporting;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Whose figures these are and as of when.
 *
 * @param gym the gym's name
 * @param at when they were read, in the gym's zone
 */
public record Stamp(String gym, ZonedDateTime at) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    /** The moment to the minute, such as {@code 2026-11-23 10:15}. */
    public String minute() {
        return at.format(MINUTE);
    }

    /** The gym's zone, such as {@code America/New_York}. */
    public String zone() {
        return at.getZone().getId();
    }
}
