package app.longrun.people;

import app.longrun.identity.AccountsDatabase;
import app.longrun.identity.Anybody;
import app.longrun.identity.OutsideGyms;
import app.longrun.identity.PersonName;
import app.longrun.identity.Role;
import app.longrun.identity.SignedIn;
import app.longrun.platform.EmailAddress;
import app.longrun.platform.RateLimit;
import app.longrun.platform.Refusal;
import app.longrun.tenancy.GymId;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/** Where a gym's join link leads: whoever opens it may ask to come in. */
@Service
public class JoinDesk {

    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int TRIES_OF_AN_ADDRESS = 20;
    private static final int TRIES_OF_A_MAIL = 4;

    private final AccountsDatabase accounts;
    private final InvitationRecords records;
    private final Admissions admissions;
    private final RateLimit rates;

    JoinDesk(AccountsDatabase accounts, InvitationRecords records, Admissions admissions, RateLimit rates) {
        this.accounts = accounts;
        this.records = records;
        this.admissions = admissions;
        this.rates = rates;
    }

    private record Found(GymId gym, String name) {}

    /** What the link shows; a link that was turned off or replaced and one that never was are alike empty. */
    @Anybody
    public Optional<JoinFront> look(String word) {
        return find(word)
                .map(found ->
                        new JoinFront(found.name(), viewer().map(SignedIn::name).orElse(null)));
    }

    /** The signed-in person asks to come in; asking twice is asking once. */
    @OutsideGyms
    public void ask(String word) {
        Found found = find(word).orElseThrow(JoinDesk::dead);
        admissions.ask(found.gym(), viewer().orElseThrow().id());
    }

    /**
     * Has a mail sent whose link proves the address; only then does the request stand. The answer is the same for every
     * address, known or not.
     *
     * @param clientAddress where the request comes from
     */
    @Anybody
    public void askByMail(String word, PersonName name, EmailAddress email, String clientAddress) {
        Found found = find(word).orElseThrow(JoinDesk::dead);
        boolean isCalm = rates.allows("join-by-address", clientAddress, TRIES_OF_AN_ADDRESS, WINDOW)
                && rates.allows("join-by-mail", email.value(), TRIES_OF_A_MAIL, WINDOW);
        if (!isCalm) {
            throw new Refusal("people.error.many");
        }
        PastedLine line = new PastedLine(name.value(), email);
        accounts.together(() -> InvitationJobs.send(
                accounts.jobs(), records.keep(found.gym(), line, Set.of(Role.MEMBER), true, name.value())));
    }

    private Optional<Found> find(String word) {
        return accounts.client()
                .sql("select g.id, g.name from accounts.join_link l join accounts.gym g on g.id = l.gym_id"
                        + " where l.word = ? and g.closed_at is null")
                .param(word)
                .query((row, number) -> new Found(new GymId(row.getObject("id", UUID.class)), row.getString("name")))
                .optional();
    }

    private static Optional<SignedIn> viewer() {
        return SignedIn.in(SecurityContextHolder.getContext().getAuthentication());
    }

    private static Refusal dead() {
        return new Refusal("people.join.dead");
    }
}
