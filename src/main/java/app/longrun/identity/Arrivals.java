package app.longrun.identity;

import app.longrun.platform.EmailAddress;
import app.longrun.platform.Ids;
import app.longrun.tenancy.CurrentGym;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down in the gym that somebody has come, or come back; {@link Memberships#open} then opens the door. */
@Service
@Transactional
@Needs(Permission.ADMIT_PEOPLE)
public class Arrivals {

    private final MemberRepository members;
    private final AuditTrail audit;
    private final Clock clock;

    Arrivals(MemberRepository members, AuditTrail audit, Clock clock) {
        this.members = members;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The member that {@code person} is in the bound gym: the one they always were, if they were here before.
     *
     * @param detail for the audit trail: how they came, without anybody's name
     */
    public MemberId arrive(PersonId person, String name, EmailAddress email, String detail) {
        MemberId id = members.findByPersonId(person.id())
                .map(known -> {
                    known.comeBack();
                    return known.name().id();
                })
                .orElseGet(() -> members.save(
                                new Member(new MemberId(Ids.next()), person, name, email, CurrentGym.today(clock)))
                        .name()
                        .id());
        audit.record("joined", "member", id.id(), detail, List.of(id));
        return id;
    }
}
