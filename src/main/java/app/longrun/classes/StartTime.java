package app.longrun.classes;

import app.longrun.platform.Refusal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.util.Locale;

/**
 * The moment at which a gym's clocks show a time.
 *
 * @param isAmbiguous whether they show it twice that night; then this is the first time
 */
public record StartTime(LocalDateTime onTheWall, Instant instant, boolean isAmbiguous) {

    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm", Locale.ENGLISH);

    /** The moment, or a {@link Refusal} where the clocks skip the time because summer time begins. */
    static StartTime of(LocalDateTime onTheWall, ZoneId zone) {
        ZoneOffsetTransition change = zone.getRules().getTransition(onTheWall);
        if (change == null) {
            return new StartTime(onTheWall, onTheWall.atZone(zone).toInstant(), false);
        }
        if (change.isGap()) {
            throw new Refusal("classes.time.skipped", words(onTheWall), words(change.getDateTimeAfter()));
        }
        return new StartTime(onTheWall, onTheWall.toInstant(change.getOffsetBefore()), true);
    }

    /** The time as a person writes it: {@code Sun 29 Mar 2026, 02:30}. */
    public String words() {
        return words(onTheWall);
    }

    private static String words(LocalDateTime time) {
        return WORDS.format(time);
    }
}
