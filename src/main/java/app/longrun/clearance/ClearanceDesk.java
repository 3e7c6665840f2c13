package app.longrun.clearance;

import app.longrun.identity.AuditTrail;
import app.longrun.identity.Caller;
import app.longrun.identity.MemberId;
import app.longrun.identity.Members;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.Refusal;
import app.longrun.tenancy.CurrentGym;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Clearances as coaches store them, and where their gym asks for a check. What was seen of whom is written down. */
@Service
@Transactional
@Needs(Permission.ASSIGN_BLOCKS)
public class ClearanceDesk {

    private static final int LONGEST_BY = 80;

    private final Members members;
    private final VerdictRows verdicts;
    private final ClearanceRows clearances;
    private final RuleRows rules;
    private final AuditTrail audit;
    private final Clock clock;

    ClearanceDesk(
            Members members,
            VerdictRows verdicts,
            ClearanceRows clearances,
            RuleRows rules,
            AuditTrail audit,
            Clock clock) {
        this.members = members;
        this.verdicts = verdicts;
        this.clearances = clearances;
        this.rules = rules;
        this.audit = audit;
        this.clock = clock;
    }

    /** Everybody of the gym by name, with how ready they are. */
    public List<MemberReadiness> all() {
        List<MemberReadiness> all = members.all().stream()
                .map(member -> new MemberReadiness(member.id(), member.name(), Verdict.UNKNOWN, today()))
                .toList();
        Map<MemberId, Verdict> known =
                verdicts.of(all.stream().map(MemberReadiness::member).toList(), today());
        audit.recordSight(
                "readiness",
                known.entrySet().stream()
                        .filter(entry -> entry.getValue().weight() != null)
                        .map(entry -> entry.getKey().id())
                        .toList());
        return all.stream()
                .map(each -> new MemberReadiness(
                        each.member(), each.name(), known.getOrDefault(each.member(), each.verdict()), each.today()))
                .toList();
    }

    /** The clearances of one member, the newest first. */
    public List<Clearance> of(MemberId member) {
        List<Clearance> all = clearances.of(member);
        if (!all.isEmpty()) {
            audit.recordSight("clearance", List.of(member.id()));
        }
        return all;
    }

    /** Stores a clearance; throws {@link Refusal} for one to come, one of over a year, one without a giver, or without consent. */
    public void store(MemberId member, LocalDate on, LocalDate until, String by) {
        String giver = by.strip();
        if (giver.isEmpty() || giver.length() > LONGEST_BY) {
            throw new Refusal("clearance.by");
        }
        if (on.isAfter(today()) || !until.isAfter(on) || until.isAfter(on.plusYears(1)) || until.isBefore(today())) {
            throw new Refusal("clearance.days");
        }
        if (!clearances.keep(
                member, new Clearance(on, until, giver, null), Caller.current().self())) {
            throw new Refusal("clearance.consent");
        }
        audit.record("stored", "clearance", null, on + " to " + until, List.of(member));
    }

    /** Ends all that are valid, as when a condition has changed. */
    public void revoke(MemberId member) {
        if (clearances.revokeAll(member, today()) > 0) {
            audit.record("ended", "clearance", null, "", List.of(member));
        }
    }

    /** Where the gym asks for a check. */
    @Transactional(readOnly = true)
    public AskedFor asked() {
        return rules.read();
    }

    /** Says where the gym asks for one from now on. */
    public void ask(AskedFor asked) {
        rules.write(asked);
        audit.record(
                "changed", "readiness rule", null, "blocks %s, classes %s".formatted(asked.blocks(), asked.classes()));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(CurrentGym.zone()));
    }
}
