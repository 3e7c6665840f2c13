package app.longrun.remarks;

import app.longrun.calendar.Calendar;
import app.longrun.calendar.PlannedSession;
import app.longrun.calendar.SessionId;
import app.longrun.identity.Caller;
import app.longrun.identity.MemberId;
import app.longrun.identity.Needs;
import app.longrun.identity.NotAllowedException;
import app.longrun.identity.Permission;
import app.longrun.notices.PlanChange;
import app.longrun.notices.PlanChanged;
import app.longrun.platform.Refusal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The story of a session: its member's own, or as a coach anybody's in the gym. */
@Service
@Transactional
@Needs(Permission.WRITE_CALENDAR)
public class Remarks {

    private static final int LONGEST = 2_000;

    private final RemarkRows rows;
    private final Calendar calendar;
    private final ApplicationEventPublisher events;

    Remarks(RemarkRows rows, Calendar calendar, ApplicationEventPublisher events) {
        this.rows = rows;
        this.calendar = calendar;
        this.events = events;
    }

    /** What was said and what happened, oldest first; throws {@link Refusal} for a session the caller may not see. */
    @Transactional(readOnly = true)
    public List<Remark> of(SessionId session) {
        find(session);
        return rows.of(session, Caller.current().member());
    }

    /**
     * Says something about a session, in up to 2,000 characters. What a coach says its member is told.
     *
     * @throws Refusal for no words or too many, and for a session the caller may not see
     */
    public void say(SessionId session, String words) {
        PlannedSession planned = find(session);
        String said = words.strip();
        if (said.isEmpty() || said.length() > LONGEST) {
            throw new Refusal("remarks.words", LONGEST);
        }
        MemberId member = planned.member();
        rows.add(new Move(session, member, planned.on(), planned.on()), RemarkKind.SAID, said);
        if (!member.equals(Caller.current().member())) {
            events.publishEvent(
                    new PlanChanged(Set.of(member), PlanChange.COMMENTED, planned.title(), 1, planned.on()));
        }
    }

    /** Takes back what the caller has said; what others said stays. */
    public void takeBack(UUID remark) {
        rows.delete(remark, Caller.current().self());
    }

    /**
     * Notes why a session does not stand where it stood.
     *
     * @param reason in the caller's words, cut at 2,000 characters; empty = none was given
     */
    public void note(Move move, RemarkKind kind, String reason) {
        Caller.current().mustBe(move.member(), Permission.READ_ROSTER);
        String said = reason.strip();
        rows.add(move, kind, said.length() > LONGEST ? said.substring(0, LONGEST) : said);
    }

    private PlannedSession find(SessionId id) {
        try {
            return calendar.find(id).orElseThrow(() -> new Refusal("remarks.session.unknown"));
        } catch (NotAllowedException e) {
            throw (Refusal) new Refusal("remarks.session.unknown").initCause(e);
        }
    }
}
