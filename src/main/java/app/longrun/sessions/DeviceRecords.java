package app.longrun.sessions;

import app.longrun.identity.AccountsDatabase;
import app.longrun.identity.PersonId;
import app.longrun.platform.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of devices. */
@Component
class DeviceRecords {

    private final AccountsDatabase accounts;
    private final Clock clock;
    private final Duration idle;

    DeviceRecords(AccountsDatabase accounts, Clock clock, @Value("${longrun.sessions.idle}") Duration idle) {
        this.accounts = accounts;
        this.clock = clock;
        this.idle = idle;
    }

    DeviceId open(PersonId person, String device, String address) {
        DeviceId id = new DeviceId(Ids.next());
        client().sql("insert into accounts.session (id, person_id, started_at, seen_at, device, address)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(id.id(), person.id(), at(clock.instant()), thisMinute(), device, address)
                .update();
        return id;
    }

    /** Whether the person may go on with this device; notes that it was seen, once a minute. */
    boolean see(DeviceId id, PersonId person, String address) {
        Optional<OffsetDateTime> seen = client().sql(
                        "select seen_at from accounts.session where id = ? and person_id = ?")
                .params(id.id(), person.id())
                .query(OffsetDateTime.class)
                .optional();
        if (seen.isPresent() && seen.get().isBefore(thisMinute())) {
            client().sql("update accounts.session set seen_at = ?, address = ? where id = ?")
                    .params(thisMinute(), address, id.id())
                    .update();
        }
        return seen.isPresent();
    }

    boolean belongsTo(DeviceId id, PersonId person) {
        return client().sql("select count(*) from accounts.session where id = ? and person_id = ?")
                        .params(id.id(), person.id())
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /** The devices that are in use or can come back, the newest first. */
    List<Device> of(PersonId person, @Nullable DeviceId here) {
        Instant now = clock.instant();
        return client().sql("""
                        select id, device, address, started_at, seen_at, coalesce(remembered_until > ?, false) as remembered
                        from accounts.session where person_id = ? and (seen_at > ? or remembered_until > ?)
                        order by seen_at desc, started_at desc""")
                .params(at(now), person.id(), at(now.minus(idle)), at(now))
                .query((row, number) -> {
                    DeviceId id = new DeviceId(row.getObject("id", UUID.class));
                    return new Device(
                            id,
                            row.getString("device"),
                            row.getString("address"),
                            row.getObject("started_at", OffsetDateTime.class).toInstant(),
                            row.getObject("seen_at", OffsetDateTime.class).toInstant(),
                            row.getBoolean("remembered"),
                            id.equals(here));
                })
                .list();
    }

    void end(DeviceId id) {
        client().sql("delete from accounts.session where id = ?").param(id.id()).update();
    }

    void end(DeviceId id, PersonId person) {
        client().sql("delete from accounts.session where id = ? and person_id = ?")
                .params(id.id(), person.id())
                .update();
    }

    void endAll(PersonId person, @Nullable DeviceId except) {
        client().sql("delete from accounts.session where person_id = ? and id <> ?")
                .params(person.id(), except == null ? new UUID(0, 0) : except.id())
                .update();
    }

    /** Deletes what can neither be in use nor come back. */
    void purge() {
        Instant now = clock.instant();
        client().sql("delete from accounts.session where seen_at < ?"
                        + " and (remembered_until is null or remembered_until < ?)")
                .params(at(now.minus(1, ChronoUnit.DAYS)), at(now))
                .update();
    }

    private OffsetDateTime thisMinute() {
        return at(clock.instant().truncatedTo(ChronoUnit.MINUTES));
    }

    private JdbcClient client() {
        return accounts.client();
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
