package app.longrun.operators;

import app.longrun.identity.AuditTrail;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes what an operator did onto the trail of the gym it was done to. */
@Service
@Transactional
@Needs(Permission.VISIT_FOR_SUPPORT)
public class OperatorTrail {

    private final AuditTrail trail;

    OperatorTrail(AuditTrail trail) {
        this.trail = trail;
    }

    /** Records an act with who did it and why. */
    public void record(String action, String subject, String operator, String detail) {
        trail.record(action, subject, null, operator + ": " + detail);
    }
}
