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
 * @param legLoad the leg-load class 0 to 3 of its heaviest part (science.md 1.4)
 * @param isQuality whether rules R1 to R7 count it as a quality day
 * @param distanceMetres of a run or race, if known
 * @param classId the class in the schedule it is a place in, for {@link SessionKind#CLASS} only
 * @param block where its sets come from, for {@link SessionKind#LIFTING} only
 * @param contacts foot contacts, both feet together counted once (science.md 1.4); none = not known
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
        int legLoad,
        boolean isQuality,
        @Nullable Integer distanceMetres,
        SessionState state,
        @Nullable UUID classId,
        @Nullable BlockSlot block,
        @Nullable Integer contacts) {

    /** A session of which nobody has counted the foot contacts. */
    public PlannedSession(
            SessionId id,
            MemberId member,
            SessionKind kind,
            LocalDate on,
            @Nullable LocalTime at,
            int minutes,
            String title,
            String purpose,
            int legLoad,
            boolean isQuality,
            @Nullable Integer distanceMetres,
            SessionState state,
            @Nullable UUID classId,
            @Nullable BlockSlot block) {
        this(
                id,
                member,
                kind,
                on,
                at,
                minutes,
                title,
                purpose,
                legLoad,
                isQuality,
                distanceMetres,
                state,
                classId,
                block,
                null);
    }

    public PlannedSession {
        if ((kind == SessionKind.CLASS) != (classId != null) || (kind == SessionKind.LIFTING) != (block != null)) {
            throw new IllegalArgumentException("A class session names its class, a lifting session its block");
        }
    }
}
