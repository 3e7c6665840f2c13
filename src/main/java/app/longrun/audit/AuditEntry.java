package app.longrun.audit;

import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One act on record.
 *
 * @param at on the gym's clocks
 * @param who the name the doer has now, a visitor, or a system actor
 * @param isSystem whether the application did it by itself
 * @param actingAs in what capacity, where it was not their own
 * @param action a past-tense word such as {@code assigned}
 * @param subject the kind of thing
 * @param about the name of whom it was done for, or whose health was seen
 */
public record AuditEntry(
        ZonedDateTime at,
        String who,
        boolean isSystem,
        @Nullable String actingAs,
        String action,
        String subject,
        @Nullable String about,
        String detail) {}
