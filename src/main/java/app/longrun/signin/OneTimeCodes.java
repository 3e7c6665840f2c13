package app.longrun.signin;

import app.longrun.identity.AccountTrail;
import app.longrun.identity.AccountsDatabase;
import app.longrun.identity.PersonId;
import app.longrun.keys.SignInKey;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The authenticators of the accounts: their secrets, sealed, and which of their codes were taken. */
@Component
public class OneTimeCodes {

    private final SecureRandom random = new SecureRandom();
    private final AccountsDatabase accounts;
    private final AccountTrail trail;
    private final SignInKey key;
    private final Clock clock;

    OneTimeCodes(AccountsDatabase accounts, AccountTrail trail, SignInKey key, Clock clock) {
        this.accounts = accounts;
        this.trail = trail;
        this.key = key;
        this.clock = clock;
    }

    private record Row(@Nullable TimeCode secret, @Nullable TimeCode pending, long lastStep) {}

    /** The code {@code person}'s authenticator shows now, for the demo; none where there is no authenticator. */
    public Optional<String> current(PersonId person) {
        return row(person).map(Row::secret).map(code -> code.at(clock.instant()));
    }

    /** Gives {@code person} an authenticator with a known secret of 20 bytes, unless there is one; for the demo. */
    public void give(PersonId person, byte[] secret) {
        accounts.client()
                .sql("insert into accounts.one_time_code (person_id, secret, set_up_at) values (?, ?, ?)"
                        + " on conflict (person_id) do nothing")
                .params(person.id(), key.seal(secret, label(person)), now())
                .update();
    }

    boolean isSetUp(PersonId person) {
        return row(person).map(Row::secret).isPresent();
    }

    /** Takes {@code typed} if it is a code of the authenticator that was not taken before. */
    boolean take(PersonId person, String typed) {
        Optional<Row> row = row(person);
        Optional<TimeCode> secret = row.map(Row::secret);
        if (row.isEmpty() || secret.isEmpty()) {
            return false;
        }
        OptionalLong step = secret.get().step(typed, clock.instant(), row.get().lastStep());
        if (step.isEmpty() || !takeStep(person, step.getAsLong())) {
            return false;
        }
        sealAgain(person);
        return true;
    }

    /** The secret to put into an authenticator, the same one until it is confirmed. */
    TimeCode begin(PersonId person) {
        Optional<TimeCode> begun = row(person).map(Row::pending);
        if (begun.isPresent()) {
            return begun.get();
        }
        byte[] secret = new byte[TimeCode.SECRET_BYTES];
        random.nextBytes(secret);
        accounts.client()
                .sql("insert into accounts.one_time_code as c (person_id, pending) values (?, ?)"
                        + " on conflict (person_id) do update set pending = coalesce(c.pending, excluded.pending)")
                .params(person.id(), key.seal(secret, label(person)))
                .update();
        return row(person).map(Row::pending).orElseThrow();
    }

    /** Puts the begun authenticator in force when {@code typed} is its code. */
    boolean confirm(PersonId person, String typed) {
        Optional<TimeCode> begun = row(person).map(Row::pending);
        OptionalLong step =
                begun.map(code -> code.step(typed, clock.instant(), 0)).orElseGet(OptionalLong::empty);
        if (step.isEmpty()) {
            return false;
        }
        return accounts.together(() -> {
            boolean isNew = accounts.client()
                            .sql("update accounts.one_time_code set secret = pending, pending = null, last_step = ?,"
                                    + " set_up_at = ? where person_id = ? and pending is not null")
                            .params(step.getAsLong(), now(), person.id())
                            .update()
                    == 1;
            if (isNew) {
                trail.record(person, "set up one-time codes");
            }
            return isNew;
        });
    }

    void turnOff(PersonId person) {
        accounts.together(() -> {
            accounts.client()
                    .sql("delete from accounts.recovery_code where person_id = ?")
                    .param(person.id())
                    .update();
            accounts.client()
                    .sql("delete from accounts.one_time_code where person_id = ?")
                    .param(person.id())
                    .update();
            trail.record(person, "turned one-time codes off");
            return true;
        });
    }

    /** Of two who type the same code at once, the database lets one through. */
    private boolean takeStep(PersonId person, long step) {
        return accounts.client()
                        .sql("update accounts.one_time_code set last_step = :step"
                                + " where person_id = :person and last_step < :step")
                        .param("step", step)
                        .param("person", person.id())
                        .update()
                == 1;
    }

    /** With the key of now, when it was sealed with a former one. */
    private void sealAgain(PersonId person) {
        accounts.client()
                .sql("select secret from accounts.one_time_code where person_id = ? and secret is not null")
                .param(person.id())
                .query((row, number) -> row.getBytes(1))
                .optional()
                .filter(kept -> !key.isCurrent(kept))
                .ifPresent(kept -> accounts.client()
                        .sql("update accounts.one_time_code set secret = ? where person_id = ? and secret = ?")
                        .params(key.seal(key.open(kept, label(person)), label(person)), person.id(), kept)
                        .update());
    }

    private Optional<Row> row(PersonId person) {
        return accounts.client()
                .sql("select secret, pending, last_step from accounts.one_time_code where person_id = ?")
                .param(person.id())
                .query((row, number) -> new Row(
                        open(person, row.getBytes("secret")),
                        open(person, row.getBytes("pending")),
                        row.getLong("last_step")))
                .optional();
    }

    private @Nullable TimeCode open(PersonId person, byte @Nullable [] sealed) {
        return sealed == null ? null : new TimeCode(key.open(sealed, label(person)));
    }

    /** A secret copied into another person's row does not open there. */
    private static String label(PersonId person) {
        return "one-time code of " + person.id();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC);
    }
}
