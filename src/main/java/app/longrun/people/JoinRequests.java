package app.longrun.people;

import app.longrun.identity.AccountsDatabase;
import app.longrun.identity.Arrivals;
import app.longrun.identity.AuditTrail;
import app.longrun.identity.MemberId;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.identity.PersonId;
import app.longrun.identity.Role;
import app.longrun.platform.EmailAddress;
import app.longrun.platform.Refusal;
import app.longrun.tenancy.CurrentGym;
import app.longrun.tenancy.GymId;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who asks to come in, and the answer: as a member, or not. */
@Service
@Needs(Permission.ADMIT_PEOPLE)
public class JoinRequests {

    private final AccountsDatabase accounts;
    private final Admissions admissions;
    private final Arrivals arrivals;
    private final AuditTrail audit;

    JoinRequests(AccountsDatabase accounts, Admissions admissions, Arrivals arrivals, AuditTrail audit) {
        this.accounts = accounts;
        this.admissions = admissions;
        this.arrivals = arrivals;
        this.audit = audit;
    }

    /** Those who wait for an answer, longest first. */
    public List<Asking> waiting() {
        return accounts.client()
                .sql("""
                        select a.person_id, a.display_name, a.email, r.asked_at from accounts.join_request r
                        join accounts.account a on a.person_id = r.person_id
                        where r.gym_id = ? order by r.asked_at""")
                .param(gym().id())
                .query((row, number) -> new Asking(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getString("display_name"),
                        new EmailAddress(row.getString("email")),
                        row.getObject("asked_at", OffsetDateTime.class).atZoneSameInstant(CurrentGym.zone())))
                .list();
    }

    /** Lets somebody in who asked; throws {@link Refusal} when they ask no longer. */
    public void approve(PersonId person) {
        Asking asking = waiting(person);
        MemberId member = arrivals.arrive(person, asking.name(), asking.email(), "over the join link");
        admissions.open(gym(), member, person, Set.of(Role.MEMBER));
    }

    /** Says no; they may ask again. Throws {@link Refusal} when they ask no longer. */
    @Transactional
    public void decline(PersonId person) {
        waiting(person);
        audit.record("declined", "join request", null, "");
        admissions.forget(gym(), person);
    }

    private Asking waiting(PersonId person) {
        return waiting().stream()
                .filter(asking -> asking.person().equals(person))
                .findFirst()
                .orElseThrow(() -> new Refusal("people.asking.gone"));
    }

    private static GymId gym() {
        return CurrentGym.get().id();
    }
}
