package app.longrun.calendar;

import app.longrun.identity.Caller;
import app.longrun.identity.MemberId;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads and writes the one calendar of a member: their own, or as a coach anybody's in the gym. */
@Service
@Transactional
@Needs(Permission.WRITE_CALENDAR)
public class Calendar {

    private final SessionRepository sessions;

    Calendar(SessionRepository sessions) {
        this.sessions = sessions;
    }

    /** What {@code member} has planned from one day to another, both included, without what was cancelled. */
    @Transactional(readOnly = true)
    public List<PlannedSession> between(MemberId member, LocalDate from, LocalDate to) {
        mustBeOwn(member);
        return sessions.between(member.id(), from, to).stream()
                .map(Session::toPlanned)
                .toList();
    }

    /** The session, if it stands on a calendar the caller may see. */
    @Transactional(readOnly = true)
    public Optional<PlannedSession> find(SessionId id) {
        return sessions.findById(id.id()).map(session -> {
            mustBeOwn(session.member());
            return session.toPlanned();
        });
    }

    /** Puts sessions on calendars, all or none. */
    public void plan(List<PlannedSession> planned) {
        planned.stream().map(PlannedSession::member).distinct().forEach(Calendar::mustBeOwn);
        sessions.saveAll(planned.stream().map(Session::new).toList());
    }

    /** Puts a place in a class on a member's calendar, also when it was given back before. */
    public void planClass(PlannedSession planned, UUID classId) {
        mustBeOwn(planned.member());
        sessions.findByMemberIdAndClassId(planned.member().id(), classId)
                .ifPresentOrElse(Session::replan, () -> sessions.save(new Session(planned)));
    }

    /** Takes a class off a member's calendar; one that was done stays. */
    public void cancelClass(MemberId member, UUID classId) {
        mustBeOwn(member);
        sessions.findByMemberIdAndClassId(member.id(), classId).ifPresent(Session::cancel);
    }

    /** Takes a class off every calendar; where it was done it stays. */
    @Needs(Permission.SCHEDULE_CLASSES)
    public void cancelClass(UUID classId) {
        sessions.findByClassIdAndState(classId, SessionState.PLANNED).forEach(Session::cancel);
    }

    /** Takes what is still planned of assignments off the calendars and says how many sessions that were. */
    @Needs(Permission.ASSIGN_BLOCKS)
    public int cancelAssignments(Collection<UUID> assignments) {
        return sessions.cancelPlanned(assignments);
    }

    /** Moves a planned race to another day; one that was run stays where it is. */
    public void moveRace(SessionId id, LocalDate on) {
        race(id).ifPresent(race -> race.move(on));
    }

    /** Takes a planned race off its calendar; one that was run stays. */
    public void cancelRace(SessionId id) {
        race(id).ifPresent(Session::cancel);
    }

    /** Notes that a session was done; unknown ones, such as unplanned runs, are nothing to note. */
    public void markDone(SessionId id) {
        sessions.findById(id.id()).ifPresent(session -> {
            mustBeOwn(session.member());
            session.markDone();
        });
    }

    private Optional<Session> race(SessionId id) {
        Optional<Session> race = sessions.findById(id.id()).filter(session -> session.isOf(SessionKind.RACE));
        race.ifPresent(session -> mustBeOwn(session.member()));
        return race;
    }

    private static void mustBeOwn(MemberId member) {
        Caller.current().mustBe(member, Permission.READ_ROSTER);
    }
}
