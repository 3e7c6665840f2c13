package app.longrun.gyms;

import app.longrun.identity.AccountsDatabase;
import app.longrun.platform.EmailAddress;
import app.longrun.platform.Ids;
import app.longrun.platform.Secret;
import app.longrun.platform.WeightUnit;
import app.longrun.tenancy.GymId;
import app.longrun.tenancy.GymSlug;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The gyms that wait for their mail to be answered. */
@Component
class SignUpRecords {

    static final Duration OPEN_FOR = Duration.ofHours(24);

    private final AccountsDatabase accounts;
    private final Clock clock;

    SignUpRecords(AccountsDatabase accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    boolean isTaken(GymSlug slug) {
        return accounts.client()
                .sql("select exists (select from accounts.gym where slug = ?)")
                .param(slug.word())
                .query(Boolean.class)
                .single();
    }

    UUID keep(SignUpRequest request) {
        UUID id = Ids.next();
        accounts.client()
                .sql("insert into accounts.gym_sign_up (id, slug, name, time_zone, weight_unit, email, person_name,"
                        + " asked_at, expires_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        request.slug().word(),
                        request.gym().value(),
                        request.zone().getId(),
                        request.unit().name(),
                        request.email().value(),
                        request.person().value(),
                        now(),
                        now().plus(OPEN_FOR))
                .update();
        return id;
    }

    /** Gives the sign-up a link; empty when it is over. */
    Optional<StoredSignUp> promise(UUID id, Secret secret) {
        int promised = accounts.client()
                .sql(
                        "update accounts.gym_sign_up set secret_hash = ? where id = ? and done_at is null and expires_at > ?")
                .params(secret.hash(), id, now())
                .update();
        return promised == 1 ? find(secret) : Optional.empty();
    }

    Optional<StoredSignUp> find(Secret secret) {
        return accounts.client()
                .sql("""
                        select s.*, exists (select from accounts.account a where a.email = s.email) as has_account
                        from accounts.gym_sign_up s
                        where s.secret_hash = ? and s.done_at is null and s.expires_at > ?""")
                .params(secret.hash(), now())
                .query((row, number) -> {
                    UUID made = row.getObject("gym_id", UUID.class);
                    return new StoredSignUp(
                            row.getObject("id", UUID.class),
                            new SignUpRequest(
                                    new GymName(row.getString("name")),
                                    new GymSlug(row.getString("slug")),
                                    ZoneId.of(row.getString("time_zone")),
                                    WeightUnit.valueOf(row.getString("weight_unit")),
                                    new EmailAddress(row.getString("email")),
                                    new GymName(row.getString("person_name"))),
                            made == null ? null : new GymId(made),
                            row.getBoolean("has_account"));
                })
                .optional();
    }

    /** Notes the gym that is being made; false when somebody confirmed the same link at the same moment. */
    boolean make(UUID id, GymId gym) {
        return accounts.client()
                        .sql("update accounts.gym_sign_up set gym_id = ? where id = ? and gym_id is null")
                        .params(gym.id(), id)
                        .update()
                == 1;
    }

    void close(UUID id) {
        accounts.client()
                .sql("update accounts.gym_sign_up set done_at = ? where id = ?")
                .params(now(), id)
                .update();
    }

    /** Forgets what was never confirmed. */
    int forget() {
        return accounts.client()
                .sql("delete from accounts.gym_sign_up where expires_at < ?")
                .param(now().minusDays(7))
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
