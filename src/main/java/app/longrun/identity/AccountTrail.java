package app.longrun.identity;

import app.longrun.platform.Ids;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/** Writes down the trusted acts of a person outside any gym, such as a changed password; append-only. */
@Component
public class AccountTrail {

    private final AccountsDatabase accounts;
    private final Clock clock;

    AccountTrail(AccountsDatabase accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * Records that {@code person} did something, in the open {@link AccountsDatabase#together} if there is one.
     *
     * @param what a short phrase in the past tense such as {@code changed the password}, without secrets
     */
    public void record(PersonId person, String what) {
        accounts.client()
                .sql("insert into accounts.act (id, person_id, at, what) values (?, ?, ?, ?)")
                .params(Ids.next(), person.id(), OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC), what)
                .update();
    }
}
