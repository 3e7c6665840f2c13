package app.longrun.classes;

import app.longrun.identity.PersonLeft;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Gives back the places ahead of somebody who has left the gym, in the transaction in which they leave. */
@Component
class FreedPlaces {

    private final BookingRepository bookings;
    private final Clock clock;

    FreedPlaces(BookingRepository bookings, Clock clock) {
        this.bookings = bookings;
        this.clock = clock;
    }

    @EventListener
    void on(PersonLeft event) {
        bookings.freeAhead(event.member().id(), clock.instant());
    }
}
