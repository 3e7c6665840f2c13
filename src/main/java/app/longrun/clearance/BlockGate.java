package app.longrun.clearance;

import app.longrun.identity.AuditTrail;
import app.longrun.identity.MemberId;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.tenancy.CurrentGym;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may not be given a block yet; two statements, and one more that writes down who saw whose. */
@Service
@Transactional
@Needs(Permission.ASSIGN_BLOCKS)
public class BlockGate {

    private final VerdictRows verdicts;
    private final RuleRows rules;
    private final AuditTrail audit;
    private final Clock clock;

    BlockGate(VerdictRows verdicts, RuleRows rules, AuditTrail audit, Clock clock) {
        this.verdicts = verdicts;
        this.rules = rules;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Those of {@code members} who are held back; empty when all may begin.
     *
     * @param isHard whether the block has jumps or near-maximal loads
     */
    public Map<MemberId, Hold> holds(Collection<MemberId> members, boolean isHard) {
        LocalDate today = LocalDate.now(clock.withZone(CurrentGym.zone()));
        boolean isAsked = rules.read().blocks();
        Map<MemberId, Hold> held = new LinkedHashMap<>();
        verdicts.of(members, today)
                .forEach((member, verdict) ->
                        verdict.hold(today, isAsked, isHard).ifPresent(hold -> held.put(member, hold)));
        audit.recordSight("clearance", held.keySet().stream().map(MemberId::id).toList());
        return held;
    }
}
