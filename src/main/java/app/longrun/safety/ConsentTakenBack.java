package app.longrun.safety;

import app.longrun.runners.HealthConsentRevoked;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Without consent no rule changes anybody's plan: what stands ends. */
@Component
class ConsentTakenBack {

    private final ChangeRows changes;

    ConsentTakenBack(ChangeRows changes) {
        this.changes = changes;
    }

    @EventListener
    void on(HealthConsentRevoked event) {
        changes.endAll(event.member());
    }
}
