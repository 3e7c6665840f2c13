package app.longrun.identity;

import app.longrun.platform.EmailAddress;
import app.longrun.platform.WeightUnit;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A member by name.
 *
 * @param unit the unit they prefer; none = the gym's
 */
public record MemberName(
        MemberId id,
        PersonId person,
        String name,
        EmailAddress email,
        @Nullable WeightUnit unit,
        LocalDate joinedOn) {}
