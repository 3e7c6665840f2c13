package app.longrun.legload;

import app.longrun.calendar.SessionId;
import app.longrun.calendar.SessionSwaps;
import app.longrun.guard.Repair;
import app.longrun.identity.AuditTrail;
import app.longrun.identity.Caller;
import app.longrun.identity.MemberId;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What becomes of lifting sessions whose day went by: one's own, or as a coach a member's. Moving one is a guarded move like
 * any other ({@link GuardedMoves}).
 */
@Service
@Transactional
@Needs(Permission.WRITE_CALENDAR)
public class Repairs {

    private final GuardedCalendars calendars;
    private final SessionSwaps swaps;
    private final AuditTrail audit;
    private final PlanNews news;

    Repairs(GuardedCalendars calendars, SessionSwaps swaps, AuditTrail audit, PlanNews news) {
        this.calendars = calendars;
        this.swaps = swaps;
        this.audit = audit;
        this.news = news;
    }

    /** An offer for each session of the last week that was not done, by date, in four statements. */
    @Transactional(readOnly = true)
    public List<RepairOffer> offers(MemberId member) {
        Caller.current().mustBe(member, Permission.READ_ROSTER);
        return calendar(member).map(Missed::of).orElse(List.of());
    }

    /** The caller's own. */
    @Transactional(readOnly = true)
    public List<RepairOffer> mine() {
        return offers(Caller.current().self());
    }

    /**
     * Leaves a session out: it stays on record as not done.
     *
     * @param version as it was seen
     * @throws Refusal for a session that is no longer open, or has changed since it was seen
     */
    public void leaveOut(MemberId member, SessionId session, int version) {
        GuardedSession missed = offer(member, session).missed();
        swaps.leaveOut(session, version);
        note(member, missed, "left out");
        news.leftOut(missed, member);
    }

    /**
     * Does a session that was missed in place of a lighter one to come, where that is what the guard offers.
     *
     * @param version as it was seen
     * @throws Refusal when it is not offered any more, or one of the two has changed since it was seen
     */
    public void takePlace(MemberId member, SessionId session, int version) {
        RepairOffer offer = offer(member, session);
        if (!(offer.repair() instanceof Repair.Merge(var into))) {
            throw new Refusal("legload.repair.gone");
        }
        GuardedSession lighter = calendar(member)
                .flatMap(calendar -> calendar.find(new SessionId(into.id())))
                .orElseThrow(() -> new Refusal("legload.repair.gone"));
        swaps.takePlace(session, version, lighter.id(), lighter.version());
        note(member, offer.missed(), "put in place of " + lighter.title());
        news.moved(member, offer.missed().title(), 1, Stream.of(lighter.on()));
    }

    private RepairOffer offer(MemberId member, SessionId session) {
        return offers(member).stream()
                .filter(offer -> offer.missed().id().equals(session))
                .findFirst()
                .orElseThrow(() -> new Refusal("legload.repair.gone"));
    }

    private Optional<GuardedCalendar> calendar(MemberId member) {
        LocalDate today = calendars.now().toLocalDate();
        return Optional.ofNullable(calendars
                .read(List.of(member), today.minusDays(Missed.DAYS_BACK), today)
                .get(member));
    }

    /** What one does for oneself leaves no trace. */
    private void note(MemberId member, GuardedSession session, String action) {
        if (!member.equals(Caller.current().member())) {
            audit.record(action, "session", session.id().id(), session.title(), List.of(member));
        }
    }
}
