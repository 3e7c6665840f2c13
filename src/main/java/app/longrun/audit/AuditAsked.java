package app.longrun.audit;

import app.longrun.platform.Refusal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which entries somebody asks for, as typed into an address; empty = all. Read only behind the door, so that strangers
 * learn nothing.
 *
 * @param who a part of a name, in any case
 * @param from the first day, as an ISO date
 * @param to the last day, as an ISO date
 */
public record AuditAsked(String who, String action, String subject, String from, String to) {

    /** All entries. */
    public static final AuditAsked ALL = new AuditAsked("", "", "", "", "");

    private static final int LONGEST = 80;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2199;

    public AuditAsked {
        who = cut(who);
        action = cut(action);
        subject = cut(subject);
        from = cut(from);
        to = cut(to);
    }

    String whoInLowerCase() {
        return who.toLowerCase(Locale.ROOT);
    }

    /** The moment the first day begins; none = from the beginning. */
    @Nullable
    OffsetDateTime begins(ZoneId zone) {
        LocalDate day = day(from);
        return day == null ? null : midnight(day, zone);
    }

    /** The moment after the last day; none = until now. */
    @Nullable
    OffsetDateTime ends(ZoneId zone) {
        LocalDate day = day(to);
        return day == null ? null : midnight(day.plusDays(1), zone);
    }

    private static @Nullable LocalDate day(String typed) {
        if (typed.isEmpty()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(typed);
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeParseException e) {
            throw new Refusal("audit.refused.date");
        }
        throw new Refusal("audit.refused.date");
    }

    private static OffsetDateTime midnight(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toOffsetDateTime().withOffsetSameInstant(ZoneOffset.UTC);
    }

    private static String cut(String typed) {
        // PostgreSQL knows no text with a zero character.
        String text = typed.replace("\0", "").strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
