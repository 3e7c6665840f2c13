package app.longrun.calendar;

import app.longrun.identity.Caller;
import app.longrun.identity.MemberId;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.tenancy.CurrentGym;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads and writes the one calendar of a member: their own, or as a coach anybody's in the gym. */
@Service
@Transactional
@Needs(Permission.WRITE_CALENDAR)
public class Calendar {

    private final SessionRepository sessions;
    private final CastShadows shadows;
    private final CalendarNews news;
    private final Clock clock;

    Calendar(SessionRepository sessions, CastShadows shadows, CalendarNews news, Clock clock) {
        this.sessions = sessions;
        this.shadows = shadows;
        this.news = news;
        this.clock = clock;
    }

    /**
     * What {@code member} has planned from one day to another, both included, without what was cancelled; only a coach sees
     * what is not published yet.
     */
    @Transactional(readOnly = true)
    public List<PlannedSession> between(MemberId member, LocalDate from, LocalDate to) {
        mustBeOwn(member);
        List<Session> found =
                seesAll() ? sessions.between(member.id(), from, to) : sessions.shown(member.id(), from, to, today());
        return found.stream().map(Session::toPlanned).toList();
    }

    /** The session, if it stands on a calendar the caller may see and is published to them. */
    @Transactional(readOnly = true)
    public Optional<PlannedSession> find(SessionId id) {
        Optional<Session> found = seesAll() ? sessions.findById(id.id()) : sessions.shown(id.id(), today());
        return found.map(session -> {
            mustBeOwn(session.member());
            return session.toPlanned();
        });
    }

    /** Puts sessions on calendars, all or none. */
    public void plan(List<PlannedSession> planned) {
        Set<MemberId> members = planned.stream().map(PlannedSession::member).collect(Collectors.toSet());
        members.forEach(Calendar::mustBeOwn);
        sessions.saveAll(planned.stream().map(Session::new).toList());
        Set<MemberId> racing = planned.stream()
                .filter(session -> session.kind() == SessionKind.RACE)
                .map(PlannedSession::member)
                .collect(Collectors.toSet());
        members.removeAll(racing);
        shadows.after(members);
        news.after(racing, SessionKind.RACE);
    }

    /** Puts a place in a class on a member's calendar, also when it was given back before. */
    public void planClass(PlannedSession planned, UUID classId) {
        mustBeOwn(planned.member());
        sessions.findByMemberIdAndClassId(planned.member().id(), classId)
                .ifPresentOrElse(Session::replan, () -> sessions.save(new Session(planned)));
        news.after(Set.of(planned.member()), SessionKind.CLASS);
    }

    /** Takes a class off a member's calendar; one that was done stays. */
    public void cancelClass(MemberId member, UUID classId) {
        mustBeOwn(member);
        sessions.findByMemberIdAndClassId(member.id(), classId).ifPresent(Session::cancel);
        news.after(Set.of(member), SessionKind.CLASS);
    }

    /** Takes a class off every calendar; where it was done it stays. */
    @Needs(Permission.SCHEDULE_CLASSES)
    public void cancelClass(UUID classId) {
        List<Session> planned = sessions.findByClassIdAndState(classId, SessionState.PLANNED);
        planned.forEach(Session::cancel);
        news.after(planned.stream().map(Session::member).collect(Collectors.toSet()), SessionKind.CLASS);
    }

    /** Notes that a session was done; unknown ones, such as unplanned runs, are nothing to note. */
    public void markDone(SessionId id) {
        sessions.findById(id.id()).ifPresent(session -> {
            mustBeOwn(session.member());
            session.markDone();
            shadows.after(session.member());
        });
    }

    private LocalDate today() {
        return CurrentGym.today(clock);
    }

    private static boolean seesAll() {
        return Caller.current().may(Permission.READ_ROSTER);
    }

    private static void mustBeOwn(MemberId member) {
        Caller.current().mustBe(member, Permission.READ_ROSTER);
    }
}
