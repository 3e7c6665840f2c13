package app.longrun.remarks;

import app.longrun.calendar.SessionId;
import app.longrun.identity.MemberId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A session that does not stand where it stood.
 *
 * @param from the day it stood on
 * @param to the day it is on now; none = on no day any more
 */
public record Move(
        SessionId session,
        MemberId member,
        LocalDate from,
        @Nullable LocalDate to) {}
