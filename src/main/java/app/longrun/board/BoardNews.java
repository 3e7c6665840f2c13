package app.longrun.board;

import app.longrun.calendar.PlannedSession;
import app.longrun.identity.MemberId;
import app.longrun.notices.PlanChange;
import app.longrun.notices.PlanChanged;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells members what was taken off their calendars on the board, or put back there. */
@Component
class BoardNews {

    private final ApplicationEventPublisher events;

    BoardNews(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** One word to each member, with the first of the days and its session. */
    void tell(PlanChange change, List<PlannedSession> sessions) {
        Map<MemberId, List<PlannedSession>> own =
                sessions.stream().collect(Collectors.groupingBy(PlannedSession::member));
        own.forEach((member, theirs) -> {
            LocalDate first = theirs.stream()
                    .map(PlannedSession::on)
                    .min(LocalDate::compareTo)
                    .orElseThrow();
            events.publishEvent(
                    new PlanChanged(Set.of(member), change, theirs.getFirst().title(), theirs.size(), first));
        });
    }
}
