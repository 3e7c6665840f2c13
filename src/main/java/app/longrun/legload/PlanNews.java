package app.longrun.legload;

import app.longrun.calendar.PlannedSession;
import app.longrun.identity.MemberId;
import app.longrun.notices.PlanChange;
import app.longrun.notices.PlanChanged;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells members what somebody else did to their plan; whoever did it to their own is told nothing. */
@Component
class PlanNews {

    private final ApplicationEventPublisher events;

    PlanNews(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** Sessions stand elsewhere, from the first day on that is not as it was. */
    void moved(MemberId member, String title, int sessions, Stream<LocalDate> days) {
        tell(member, PlanChange.MOVED, title, sessions, days);
    }

    /** Sessions are there that were not. */
    void added(MemberId member, Collection<PlannedSession> sessions) {
        tell(
                member,
                PlanChange.ASSIGNED,
                sessions.iterator().next().title(),
                sessions.size(),
                sessions.stream().map(PlannedSession::on));
    }

    /** A session is left out. */
    void leftOut(GuardedSession session, MemberId member) {
        tell(member, PlanChange.TAKEN_BACK, session.title(), 1, Stream.of(session.on()));
    }

    private void tell(MemberId member, PlanChange change, String title, int sessions, Stream<LocalDate> days) {
        LocalDate first = days.min(LocalDate::compareTo).orElseThrow();
        events.publishEvent(new PlanChanged(Set.of(member), change, title, sessions, first));
    }
}
