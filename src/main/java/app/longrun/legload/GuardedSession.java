package app.longrun.legload;

import app.longrun.calendar.BlockSlot;
import app.longrun.calendar.PlannedSession;
import app.longrun.calendar.SessionId;
import app.longrun.calendar.SessionKind;
import app.longrun.guard.Bout;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session as the guard weighs it and as a screen names it.
 *
 * @param title empty for one elsewhere
 * @param version of the row on the calendar, for whoever moves it
 * @param isByHand whether a person put it where it is
 * @param assignment the assigned block it belongs to; none for anything else
 * @param home where it stood before it gave way by itself; none = it has not
 */
public record GuardedSession(
        Bout bout,
        SessionKind kind,
        String title,
        Standing standing,
        int version,
        boolean isByHand,
        @Nullable UUID assignment,
        @Nullable Home home)
        implements Serializable {

    /** A session that is not on the calendar yet, such as a place in a class before it is taken. */
    public static GuardedSession candidate(Bout bout, SessionKind kind, String title) {
        return new GuardedSession(bout, kind, title, Standing.PLANNED, 0, false, null, null);
    }

    /** One that is planned and not on a calendar yet, put there by a person. */
    static GuardedSession fresh(PlannedSession planned) {
        BlockSlot block = planned.block();
        Bout bout = Bout.on(
                planned.id().id(),
                planned.on(),
                planned.at(),
                planned.minutes(),
                Demands.of(planned.kind(), planned.legs(), planned.distanceMetres(), block == null ? 0 : block.week()));
        return new GuardedSession(
                bout,
                planned.kind(),
                planned.title(),
                Standing.PLANNED,
                0,
                true,
                block == null ? null : block.assignment(),
                null);
    }

    /** Its id on the calendar; of one elsewhere or of a run nobody planned an id that no calendar knows. */
    public SessionId id() {
        return new SessionId(bout.id());
    }

    /** The day it is on. */
    public LocalDate on() {
        return bout.day();
    }

    /** Its time; none = any time of the day, and {@link Bout#start} is assumed. */
    public @Nullable LocalTime at() {
        return bout.isTimeAssumed() ? null : bout.start().toLocalTime();
    }

    /** Whether it may be put on another day: lifting and runs; a class has its time and a race its date. */
    public boolean isMovable() {
        return standing == Standing.PLANNED && (kind == SessionKind.LIFTING || kind == SessionKind.RUN);
    }

    /** The same session on another day; {@code at} none = any time of it. */
    public GuardedSession movedTo(LocalDate on, @Nullable LocalTime at) {
        Bout moved = Bout.on(bout.id(), on, at, bout.minutes(), bout.demand());
        return new GuardedSession(moved, kind, title, standing, version, isByHand, assignment, home);
    }

    /** Whether both are sessions of one block on one day. */
    boolean sharesABlockDayWith(GuardedSession other) {
        return assignment != null
                && assignment.equals(other.assignment)
                && !id().equals(other.id())
                && on().equals(other.on());
    }

    /** The same once more, as a session of its own. */
    public GuardedSession copiedAs(UUID id) {
        Bout copy = Bout.on(id, on(), at(), bout.minutes(), bout.demand());
        return new GuardedSession(copy, kind, title, Standing.PLANNED, 0, true, assignment, null);
    }

    /** Whether both are known to be at one time. */
    boolean clashesWith(GuardedSession other) {
        return !bout.isTimeAssumed()
                && !other.bout.isTimeAssumed()
                && bout.start().isBefore(other.bout.end())
                && other.bout.start().isBefore(bout.end());
    }
}
