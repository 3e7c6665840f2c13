package app.longrun.operators;

import app.longrun.identity.AccountTrail;
import app.longrun.identity.AccountsDatabase;
import app.longrun.identity.ForOperators;
import app.longrun.identity.PersonId;
import app.longrun.identity.Registrar;
import app.longrun.identity.SignedIn;
import app.longrun.identity.StepUp;
import app.longrun.platform.EmailAddress;
import app.longrun.platform.Ids;
import app.longrun.platform.Refusal;
import app.longrun.sessions.OpenSessions;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/** What an operator does for a person whose account is in the wrong hands. */
@Service
public class PersonCare {

    private final AccountsDatabase accounts;
    private final Registrar registrar;
    private final OpenSessions sessions;
    private final AccountTrail trail;
    private final Clock clock;

    PersonCare(AccountsDatabase accounts, Registrar registrar, OpenSessions sessions, AccountTrail trail, Clock clock) {
        this.accounts = accounts;
        this.registrar = registrar;
        this.sessions = sessions;
        this.trail = trail;
        this.clock = clock;
    }

    /** Who was signed out of late, the newest first, ten at most. */
    @ForOperators
    public List<SignedOut> lately() {
        return accounts.client()
                .sql(
                        "select s.at, a.email, s.reason from accounts.forced_sign_out s"
                                + " join accounts.account a on a.person_id = s.person_id order by s.at desc, s.id desc limit 10")
                .query((row, number) -> new SignedOut(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("email"),
                        row.getString("reason")))
                .list();
    }

    /**
     * Signs the person of that address out everywhere and forgets their devices. It stands on the trails of both accounts,
     * and the person is told by mail.
     *
     * @throws Refusal when there is no such account, or the reason tells the person nothing
     */
    @ForOperators
    @StepUp
    public void signOut(EmailAddress email, String reason) {
        Reason why = Reason.typed(reason);
        PersonId person = registrar.find(email).orElseThrow(() -> new Refusal("operators.person.unknown"));
        PersonId operator = SignedIn.in(SecurityContextHolder.getContext().getAuthentication())
                .orElseThrow()
                .id();
        UUID id = Ids.next();
        accounts.together(() -> {
            accounts.client()
                    .sql("insert into accounts.forced_sign_out (id, person_id, operator_id, at, reason)"
                            + " values (?, ?, ?, ?, ?)")
                    .params(id, person.id(), operator.id(), clock.instant().atOffset(ZoneOffset.UTC), why.text())
                    .update();
            trail.record(person, "was signed out everywhere by an operator");
            trail.record(operator, "signed the person " + person.id() + " out everywhere");
            sessions.endAll(person, false);
            accounts.jobs().afterCommit(OperatorJobs.SIGNED_OUT, id.toString(), new ForcedSignOut(id));
            return null;
        });
    }
}
