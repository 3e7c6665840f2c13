package app.longrun.clearance;

import app.longrun.identity.Caller;
import app.longrun.identity.MemberId;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.Ids;
import app.longrun.platform.Refusal;
import app.longrun.runners.HealthConsents;
import app.longrun.tenancy.CurrentGym;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The caller's own readiness check; nothing is kept without their consent. */
@Service
@Transactional
@Needs(Permission.FOLLOW_PLAN)
public class ReadinessChecks {

    private final HealthConsents consents;
    private final CheckRows checks;
    private final VerdictRows verdicts;
    private final ClearanceRows clearances;
    private final Clock clock;

    ReadinessChecks(
            HealthConsents consents, CheckRows checks, VerdictRows verdicts, ClearanceRows clearances, Clock clock) {
        this.consents = consents;
        this.checks = checks;
        this.verdicts = verdicts;
        this.clearances = clearances;
        this.clock = clock;
    }

    /** Where the caller stands. */
    @Transactional(readOnly = true)
    public OwnReadiness mine() {
        MemberId self = Caller.current().self();
        Verdict verdict =
                Objects.requireNonNull(verdicts.of(List.of(self), today()).get(self), "A member has a verdict");
        return new OwnReadiness(consents.mine().isGiven(), today(), verdict, checks.last(self), clearances.of(self));
    }

    /**
     * Keeps the answers; something new to say ends a clearance that did not know of it. Throws {@link Refusal} without consent.
     *
     * @param yes the questions answered with yes, all others with no
     * @param isShared whether coaches may read the answers; what they ask for they always see
     */
    public void answer(Set<Question> yes, boolean isShared) {
        consents.require();
        MemberId self = Caller.current().self();
        UUID person = Objects.requireNonNull(Caller.current().person(), "A member is a person")
                .id();
        if (!checks.last(self).containsAll(yes)) {
            clearances.revokeAll(self, today());
        }
        checks.keep(Ids.next(), self, person, yes, isShared, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(CurrentGym.zone()));
    }
}
