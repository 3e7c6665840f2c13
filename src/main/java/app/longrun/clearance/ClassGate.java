package app.longrun.clearance;

import app.longrun.identity.Caller;
import app.longrun.identity.MemberId;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.Refusal;
import app.longrun.tenancy.CurrentGym;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether the caller may take a place in a class; two statements. */
@Service
@Transactional(readOnly = true)
@Needs(Permission.BOOK_CLASSES)
public class ClassGate {

    private final VerdictRows verdicts;
    private final RuleRows rules;
    private final Clock clock;

    ClassGate(VerdictRows verdicts, RuleRows rules, Clock clock) {
        this.verdicts = verdicts;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * Throws {@link Refusal} while something holds the caller back.
     *
     * @param isHard whether there are jumps or heavy lower-body lifts in the class
     */
    public void pass(boolean isHard) {
        LocalDate today = LocalDate.now(clock.withZone(CurrentGym.zone()));
        MemberId self = Caller.current().self();
        Objects.requireNonNull(verdicts.of(List.of(self), today).get(self), "A member has a verdict")
                .hold(today, rules.read().classes(), isHard)
                .ifPresent(hold -> {
                    throw new Refusal("clearance.hold." + hold);
                });
    }
}
