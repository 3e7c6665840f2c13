package app.longrun.safety;

import app.longrun.identity.AuditTrail;
import app.longrun.identity.Caller;
import app.longrun.identity.MemberId;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.Refusal;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A member's way back to running as their coaches see it. */
@Service
@Transactional
@Needs(Permission.ASSIGN_BLOCKS)
public class ReturnDesk {

    private final WayRows rows;
    private final WayReader reader;
    private final AuditTrail audit;

    ReturnDesk(WayRows rows, WayReader reader, AuditTrail audit) {
        this.rows = rows;
        this.reader = reader;
        this.audit = audit;
    }

    /** The one under way, as far as the notes of it are shared; that it was seen is written down. */
    public Optional<WayBack> of(MemberId member) {
        Optional<WayBack> way = reader.of(member);
        way.ifPresent(seen -> audit.recordSight("way back to running", List.of(member.id())));
        return way;
    }

    /** Notes that a professional has said yes; throws {@link Refusal} where there is no way back. */
    public void sayYes(MemberId member) {
        StoredWay way = rows.current(member).orElseThrow(() -> new Refusal("safety.return.none"));
        rows.sayYes(way, Caller.current().self());
        audit.record("noted", "a professional's yes", null, "", List.of(member));
    }
}
