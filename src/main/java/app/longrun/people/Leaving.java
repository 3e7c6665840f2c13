package app.longrun.people;

import app.longrun.identity.AuditTrail;
import app.longrun.identity.Caller;
import app.longrun.identity.Departures;
import app.longrun.identity.MemberId;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.Refusal;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The way out of a gym for whoever belongs to it. */
@Service
@Transactional
@Needs(Permission.LEAVE_GYM)
public class Leaving {

    private final Departures departures;
    private final AuditTrail audit;

    Leaving(Departures departures, AuditTrail audit) {
        this.departures = departures;
        this.audit = audit;
    }

    /** The caller leaves; throws {@link Refusal} for the last owner, who hands the gym over or closes it instead. */
    public void leave() {
        MemberId self = Caller.current().self();
        audit.record("left", "member", self.id(), "", List.of(self));
        departures.depart(self);
    }
}
