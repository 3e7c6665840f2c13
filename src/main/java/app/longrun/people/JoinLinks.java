package app.longrun.people;

import app.longrun.identity.AccountsDatabase;
import app.longrun.identity.AuditTrail;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.Secret;
import app.longrun.tenancy.CurrentGym;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The gym's join link, for the wall and the newsletter. It is kept in the clear, unlike the links in mails: it lets one
 * ask to come in and nothing else, and the owner wants to print it again.
 */
@Service
@Transactional
@Needs(Permission.MANAGE_PEOPLE)
public class JoinLinks {

    private final AccountsDatabase accounts;
    private final AuditTrail audit;
    private final Clock clock;
    private final String webAddress;
    private final SecureRandom random = new SecureRandom();

    JoinLinks(
            AccountsDatabase accounts,
            AuditTrail audit,
            Clock clock,
            @Value("${longrun.web.address}") String webAddress) {
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
        this.webAddress = webAddress;
    }

    /** The whole address; empty when it is turned off. */
    @Transactional(readOnly = true)
    public Optional<String> address() {
        return accounts.client()
                .sql("select word from accounts.join_link where gym_id = ?")
                .param(gym())
                .query(String.class)
                .optional()
                .map(this::address);
    }

    /** Turns the link on, or replaces it: the earlier one stops working. */
    public String renew() {
        String word = Secret.fresh(random).text();
        audit.record("renewed", "join link", null, "");
        accounts.client()
                .sql("insert into accounts.join_link (gym_id, word, created_at) values (?, ?, ?)"
                        + " on conflict (gym_id) do update set word = excluded.word, created_at = excluded.created_at")
                .params(gym(), word, clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return address(word);
    }

    /** Turns it off: from now on it opens nothing. */
    public void turnOff() {
        audit.record("turned off", "join link", null, "");
        accounts.client()
                .sql("delete from accounts.join_link where gym_id = ?")
                .param(gym())
                .update();
    }

    private String address(String word) {
        return webAddress + "/join/" + word;
    }

    private static UUID gym() {
        return CurrentGym.get().id().id();
    }
}
