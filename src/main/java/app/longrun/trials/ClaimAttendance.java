package app.longrun.trials;

import app.longrun.classes.GuestCheckedIn;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Notes on the claim that the visitor came, in the transaction of the tick on the roster. */
@Component
class ClaimAttendance {

    private final ClaimRepository claims;

    ClaimAttendance(ClaimRepository claims) {
        this.claims = claims;
    }

    @EventListener
    void on(GuestCheckedIn event) {
        claims.findById(event.claim()).ifPresent(claim -> claim.checkIn(event.attended()));
    }
}
