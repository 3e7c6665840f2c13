package app.longrun.board;

import app.longrun.calendar.RacePriority;
import app.longrun.calendar.SessionId;
import app.longrun.calendar.SessionKind;
import app.longrun.guard.RunKind;
import app.longrun.identity.MemberId;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A session as the board shows it.
 *
 * @param version what whoever changes it has seen
 * @param at the wall-clock time in the gym's zone; none = any time of the day
 * @param isDone whether it was done
 * @param isMissed whether its day is over without it
 * @param legLoad the leg-load class 0 to 3 of its heaviest part (science.md 1.4)
 * @param isQuality whether rules R1 to R7 count it as a quality day
 * @param contacts foot contacts, both feet together counted once; none = not known
 * @param runKind what a run is for; none for anything else
 * @param racePriority how much a race matters; none for anything else
 * @param isByHand whether a person put it where it is
 * @param metres of a run or race, if known
 */
public record BoardSession(
        SessionId id,
        int version,
        MemberId member,
        SessionKind kind,
        LocalDate on,
        @Nullable LocalTime at,
        int minutes,
        String title,
        boolean isDone,
        boolean isMissed,
        int legLoad,
        boolean isQuality,
        @Nullable Integer contacts,
        @Nullable Integer metres,
        @Nullable RunKind runKind,
        @Nullable RacePriority racePriority,
        boolean isByHand) {}
