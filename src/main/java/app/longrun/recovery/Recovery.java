package app.longrun.recovery;

import app.longrun.identity.AccountsDatabase;
import app.longrun.identity.Anybody;
import app.longrun.identity.PersonId;
import app.longrun.platform.EmailAddress;
import app.longrun.platform.RateLimit;
import app.longrun.platform.Refusal;
import app.longrun.platform.Secret;
import app.longrun.sessions.OpenSessions;
import app.longrun.signin.Passwords;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** What whoever forgot their password can do: ask for a link by mail, and set a new password with it. */
@Service
public class Recovery {

    private static final Duration WINDOW = Duration.ofHours(1);

    private final RecoveryRecords records;
    private final AccountsDatabase accounts;
    private final Passwords passwords;
    private final OpenSessions sessions;
    private final RateLimit rates;
    private final int triesOfAnAddress;
    private final int triesOfAMail;

    Recovery(
            RecoveryRecords records,
            AccountsDatabase accounts,
            Passwords passwords,
            OpenSessions sessions,
            RateLimit rates,
            @Value("${longrun.recovery.tries-of-an-address}") int triesOfAnAddress,
            @Value("${longrun.recovery.tries-of-a-mail}") int triesOfAMail) {
        this.records = records;
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.rates = rates;
        this.triesOfAnAddress = triesOfAnAddress;
        this.triesOfAMail = triesOfAMail;
    }

    /**
     * Has a link sent if there is an account with this address. Nobody can tell from the answer: who it is, if anybody, is
     * looked up later.
     *
     * @param clientAddress where the request comes from, to limit how often one sender tries
     * @throws Refusal when it was asked too often
     */
    @Anybody
    public void ask(EmailAddress email, String clientAddress) {
        boolean isCalm = rates.allows("recovery-by-address", clientAddress, triesOfAnAddress, WINDOW)
                && rates.allows("recovery-by-mail", email.value(), triesOfAMail, WINDOW);
        if (!isCalm) {
            throw new Refusal("recovery.error.many");
        }
        accounts.together(() -> {
            records.ask(email);
            return null;
        });
    }

    /** Whether the link with this secret can still set a password; to look does not use it up. */
    @Anybody
    public boolean isOpen(Secret secret) {
        return records.find(secret).isPresent();
    }

    /**
     * Sets a new password and ends everything that was open under the old one. The link is used up by this and by nothing
     * else.
     *
     * @return whether the link still worked
     * @throws Refusal when the password will not do; the link works on
     */
    @Anybody
    public boolean setPassword(Secret secret, String password) {
        Optional<Addressee> whose = records.find(secret).flatMap(records::addressee);
        if (whose.isEmpty()) {
            return false;
        }
        String hash = passwords.hash(
                password, whose.get().email().value(), whose.get().name());
        Optional<PersonId> changed = accounts.together(() -> records.use(secret).map(person -> {
            records.setPassword(person, hash);
            sessions.endAll(person, false);
            return person;
        }));
        return changed.isPresent();
    }
}
