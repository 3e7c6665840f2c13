package app.longrun.calendar;

import app.longrun.identity.MemberId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session as it stands on a calendar.
 *
 * @param at the wall-clock time in the gym's zone; none = any time of the day
 * @param minutes how long it is planned to take
 * @param purpose what it is for, in one line
 * @param legs what it asks of the legs
 * @param distanceMetres of a run or race, if known
 * @param classId the class in the schedule it is a place in, for {@link SessionKind#CLASS} only
 * @param block where its sets come from, for {@link SessionKind#LIFTING} only
 */
public record PlannedSession(
        SessionId id,
        MemberId member,
        SessionKind kind,
        LocalDate on,
        @Nullable LocalTime at,
        int minutes,
        String title,
        String purpose,
        LegFacts legs,
        @Nullable Integer distanceMetres,
        SessionState state,
        @Nullable UUID classId,
        @Nullable BlockSlot block) {

    public PlannedSession {
        if ((kind == SessionKind.CLASS) != (classId != null) || (kind == SessionKind.LIFTING) != (block != null)) {
            throw new IllegalArgumentException("A class session names its class, a lifting session its block");
        }
        if ((kind == SessionKind.RUN) != (legs.runKind() != null)
                || (kind == SessionKind.RACE) != (legs.racePriority() != null)) {
            throw new IllegalArgumentException("A run says what it is for, a race how much it matters");
        }
    }

    /** The leg-load class 0 to 3 of its heaviest part (science.md 1.4). */
    public int legLoad() {
        return legs.legLoad();
    }

    /** Whether rules R1 to R7 count it as a quality day. */
    public boolean isQuality() {
        return legs.isQuality();
    }
}
