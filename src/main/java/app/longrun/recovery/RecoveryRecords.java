package app.longrun.recovery;

import app.longrun.identity.AccountsDatabase;
import app.longrun.identity.PersonId;
import app.longrun.platform.EmailAddress;
import app.longrun.platform.Ids;
import app.longrun.platform.Secret;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The requests that wait and the links that work. */
@Component
class RecoveryRecords {

    static final Duration LINK_WORKS = Duration.ofMinutes(30);

    private final AccountsDatabase accounts;
    private final Clock clock;

    RecoveryRecords(AccountsDatabase accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    void ask(EmailAddress email) {
        UUID id = Ids.next();
        client().sql("insert into accounts.recovery_request (id, email, asked_at) values (?, ?, ?)")
                .params(id, email.value(), at(clock.instant()))
                .update();
        accounts.jobs().afterCommit(RecoveryJobs.LINK, id.toString(), new RecoveryLink(id));
    }

    /** Who asked, if they have an account and it is not so long ago that they have given up. */
    Optional<Addressee> addressee(UUID request) {
        return client().sql("""
                        select a.person_id, a.display_name, a.email from accounts.recovery_request r
                        join accounts.account a on a.email = r.email where r.id = ? and r.asked_at > ?""")
                .params(request, at(clock.instant().minus(LINK_WORKS)))
                .query((row, number) -> addressee(row.getObject(1, UUID.class), row.getString(2), row.getString(3)))
                .optional();
    }

    Optional<Addressee> addressee(PersonId person) {
        return client().sql("select display_name, email from accounts.account where person_id = ?")
                .param(person.id())
                .query((row, number) -> addressee(person.id(), row.getString(1), row.getString(2)))
                .optional();
    }

    void forget(UUID request) {
        client().sql("delete from accounts.recovery_request where id = ?")
                .param(request)
                .update();
    }

    /** From now on this is the person's only link. */
    void promise(PersonId person, Secret secret) {
        client().sql("""
                        insert into accounts.recovery (person_id, secret_hash, expires_at) values (?, ?, ?)
                        on conflict (person_id) do update
                        set secret_hash = excluded.secret_hash, expires_at = excluded.expires_at""")
                .params(person.id(), secret.hash(), at(clock.instant().plus(LINK_WORKS)))
                .update();
    }

    Optional<PersonId> find(Secret secret) {
        return client().sql("select person_id from accounts.recovery where secret_hash = ? and expires_at > ?")
                .params(secret.hash(), at(clock.instant()))
                .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
                .optional();
    }

    /** Uses the link up; none when it does not work, and for all but the first of two at once. */
    Optional<PersonId> use(Secret secret) {
        return client().sql(
                        "delete from accounts.recovery where secret_hash = ? and expires_at > ? returning person_id")
                .params(secret.hash(), at(clock.instant()))
                .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
                .optional();
    }

    void setPassword(PersonId person, String hash) {
        client().sql("update accounts.account set password_hash = ? where person_id = ?")
                .params(hash, person.id())
                .update();
        accounts.jobs().afterCommit(RecoveryJobs.CHANGED, Ids.next().toString(), new ChangedPassword(person.id()));
    }

    void purge() {
        OffsetDateTime now = at(clock.instant());
        client().sql("delete from accounts.recovery where expires_at <= ?")
                .param(now)
                .update();
        client().sql("delete from accounts.recovery_request where asked_at <= ?")
                .param(now.minusDays(1))
                .update();
    }

    private JdbcClient client() {
        return accounts.client();
    }

    private static Addressee addressee(UUID person, String name, String email) {
        return new Addressee(new PersonId(person), name, new EmailAddress(email));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
