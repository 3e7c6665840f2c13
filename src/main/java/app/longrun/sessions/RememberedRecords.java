package app.longrun.sessions;

import app.longrun.identity.AccountsDatabase;
import app.longrun.identity.PersonId;
import app.longrun.platform.Secret;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The secrets that bring remembered devices back; each is good for one return. */
@Component
class RememberedRecords {

    static final Duration REMEMBERED = Duration.ofDays(30);

    /** A browser that opens several tabs at once sends the old secret a few times more before it has the new one. */
    private static final Duration OLD_ONE_WORKS = Duration.ofSeconds(60);

    private static final SecureRandom RANDOM = new SecureRandom();

    private final AccountsDatabase accounts;
    private final DeviceRecords devices;
    private final Clock clock;

    RememberedRecords(AccountsDatabase accounts, DeviceRecords devices, Clock clock) {
        this.accounts = accounts;
        this.devices = devices;
        this.clock = clock;
    }

    /**
     * What is kept of a device.
     *
     * @param isNext whether the shown secret is the one it was given last
     * @param isJustReplaced whether it is the one before, a moment ago
     */
    private record Kept(PersonId person, String email, boolean isNext, boolean isJustReplaced) {}

    /** Has the device come back by itself from now on. */
    Secret remember(DeviceId id) {
        Secret secret = Secret.fresh(RANDOM);
        keep(id, secret);
        return secret;
    }

    Return comeBack(DeviceId id, Secret shown) {
        return accounts.together(
                () -> find(id, shown).map(kept -> comeBack(id, kept)).orElseGet(Return.Unknown::new));
    }

    private Return comeBack(DeviceId id, Kept kept) {
        if (kept.isNext()) {
            Secret next = Secret.fresh(RANDOM);
            replace(id, next);
            return new Return.Welcome(kept.email(), next);
        }
        if (kept.isJustReplaced()) {
            return new Return.Welcome(kept.email(), null);
        }
        devices.endAll(kept.person(), null);
        return new Return.Stolen(kept.person());
    }

    private Optional<Kept> find(DeviceId id, Secret shown) {
        Instant now = clock.instant();
        return accounts.client()
                .sql("""
                        select s.person_id, a.email, s.remember_hash = :shown as is_next,
                               coalesce(s.previous_hash = :shown and s.replaced_at > :lately, false) as is_just_replaced
                        from accounts.session s join accounts.account a on a.person_id = s.person_id
                        where s.id = :id and s.remembered_until > :now for update of s""")
                .param("id", id.id())
                .param("shown", shown.hash())
                .param("lately", DeviceRecords.at(now.minus(OLD_ONE_WORKS)))
                .param("now", DeviceRecords.at(now))
                .query((row, number) -> kept(row))
                .optional();
    }

    private void keep(DeviceId id, Secret secret) {
        accounts.client()
                .sql("update accounts.session set remember_hash = ?, remembered_until = ? where id = ?")
                .params(secret.hash(), until(), id.id())
                .update();
    }

    private void replace(DeviceId id, Secret next) {
        accounts.client()
                .sql("update accounts.session set previous_hash = remember_hash, replaced_at = ?, remember_hash = ?,"
                        + " remembered_until = ? where id = ?")
                .params(DeviceRecords.at(clock.instant()), next.hash(), until(), id.id())
                .update();
    }

    private OffsetDateTime until() {
        return DeviceRecords.at(clock.instant().plus(REMEMBERED));
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("email"),
                row.getBoolean("is_next"),
                row.getBoolean("is_just_replaced"));
    }
}
