package app.longrun.calendar;

import app.longrun.identity.MemberId;
import java.util.Set;

/**
 * Something that others must make way for has come onto calendars of the bound gym, moved or gone; published in the same
 * transaction, with everything written.
 *
 * @param kind {@link SessionKind#RACE} or {@link SessionKind#CLASS}
 */
public record CalendarChanged(Set<MemberId> members, SessionKind kind) {

    public CalendarChanged {
        members = Set.copyOf(members);
    }
}
