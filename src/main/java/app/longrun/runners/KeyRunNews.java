package app.longrun.runners;

import app.longrun.calendar.PlannedSession;
import app.longrun.calendar.RunWeek;
import app.longrun.identity.MemberId;
import app.longrun.notices.PlanChange;
import app.longrun.notices.PlanChanged;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells a member what a coach did to their key runs. */
@Component
class KeyRunNews {

    private final ApplicationEventPublisher events;

    KeyRunNews(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** Said of the weeks that the calendar holds; a key run that is over in none of them is nothing to tell. */
    void tell(MemberId member, PlanChange change, String title, List<RunWeek> weeks) {
        weeks.stream()
                .map(RunWeek::run)
                .map(PlannedSession::on)
                .min(LocalDate::compareTo)
                .ifPresent(first ->
                        events.publishEvent(new PlanChanged(Set.of(member), change, title, weeks.size(), first)));
    }
}
