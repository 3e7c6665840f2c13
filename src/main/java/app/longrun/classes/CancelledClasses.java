package app.longrun.classes;

import app.longrun.identity.MemberId;
import app.longrun.notices.PlanChange;
import app.longrun.notices.PlanChanged;
import app.longrun.tenancy.CurrentGym;
import java.time.LocalDateTime;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Says of a class that is cancelled whose plan that changes. */
@Component
class CancelledClasses {

    private final BookingRepository bookings;
    private final ApplicationEventPublisher events;

    CancelledClasses(BookingRepository bookings, ApplicationEventPublisher events) {
        this.bookings = bookings;
        this.events = events;
    }

    void tell(ScheduledClass cancelled) {
        LocalDateTime start = LocalDateTime.ofInstant(cancelled.startsAt(), CurrentGym.zone());
        events.publishEvent(new PlanChanged(
                bookings.membersIn(cancelled.getId()).stream()
                        .map(MemberId::new)
                        .collect(Collectors.toSet()),
                PlanChange.CLASS_CANCELLED,
                cancelled.name(),
                1,
                start.toLocalDate(),
                start.toLocalTime()));
    }
}
