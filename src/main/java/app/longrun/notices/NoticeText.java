package app.longrun.notices;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a notice says.
 *
 * @param what empty where it is about several things
 * @param sessions how many sessions it is about
 * @param day the first of them
 * @param at the time of day on the gym's clocks, where it is about one class
 */
public record NoticeText(
        PlanChange change,
        String what,
        int sessions,
        LocalDate day,
        @Nullable LocalTime at) {

    /** The sentence's key in the bundle. */
    public String key() {
        return "notices.said." + change;
    }

    /** What the sentence names: what, how many, the day and the time. */
    public Object[] arguments(Locale locale) {
        return new Object[] {
            what,
            sessions,
            DateTimeFormatter.ofPattern("EEEE d MMMM", locale).format(day),
            at == null ? "" : DateTimeFormatter.ofPattern("HH:mm", locale).format(at)
        };
    }

    /** Both in one sentence. */
    NoticeText and(NoticeText other) {
        return new NoticeText(
                change.several(), "", sessions + other.sessions, day.isBefore(other.day) ? day : other.day, null);
    }
}
