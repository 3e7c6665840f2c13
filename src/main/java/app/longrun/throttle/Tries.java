package app.longrun.throttle;

import app.longrun.identity.AccountsDatabase;
import app.longrun.keys.SignInKey;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * Counts tries in PostgreSQL, so that all nodes count together. A try is counted before it is looked at and given back
 * when it was right: of many at once no more are looked at than of many in a row. Nobody is locked out: a known device
 * has a count of its own, and the right password passes the narrow lane.
 */
@Component
public class Tries {

    /** One in so many refused tries is written down, for all of them: refusing must be cheaper than asking. */
    private static final int SAMPLE = 16;

    /** In the order of the keys, so that two tries never wait for each other. */
    private static final String COUNT = """
            insert into accounts.sign_in_try as t (key, closes_at, tries)
            select c.key, :now + make_interval(secs => c.seconds), :by
            from unnest(:keys, :seconds) as c(key, seconds) order by c.key
            on conflict (key) do update set
              tries = case when t.closes_at <= :now then excluded.tries else t.tries + excluded.tries end,
              closes_at = case when t.closes_at <= :now then excluded.closes_at else t.closes_at end
            returning key, closes_at, tries""";

    /** Of what is still counted, and never below nothing: a window may have begun anew in between. */
    private static final String GIVE_BACK = """
            with counted as (
              select key from accounts.sign_in_try where key = any(:keys) and tries > 0 order by key for update)
            update accounts.sign_in_try t set tries = t.tries - 1 from counted where t.key = counted.key""";

    private final AccountsDatabase accounts;
    private final SignInKey key;
    private final Clock clock;

    Tries(AccountsDatabase accounts, SignInKey key, Clock clock) {
        this.accounts = accounts;
        this.key = key;
        this.clock = clock;
    }

    /** How much the next try from {@code source} is worth; counts nothing. */
    public Standing look(TrySource source) {
        Map<UUID, Count> counts = counts(source);
        return standing(
                accounts.client()
                        .sql("select key, closes_at, tries from accounts.sign_in_try where key = any(:keys)")
                        .param("keys", counts.keySet().toArray(UUID[]::new)),
                counts,
                0);
    }

    /** Counts a try that is about to be looked at, and says how much it is worth after all that were counted before. */
    public Standing count(TrySource source) {
        Map<UUID, Count> counts = counts(source);
        return standing(counting(counts, 1), counts, 1);
    }

    /** Takes back a try that was counted and could not be looked at. */
    public void giveBack(TrySource source) {
        accounts.client()
                .sql(GIVE_BACK)
                .param("keys", counts(source).keySet().toArray(UUID[]::new))
                .update();
    }

    /** Takes back a try that was right, and forgets what this device, or this network, got wrong for the account before. */
    public void succeeded(TrySource source) {
        giveBack(source);
        accounts.client()
                .sql("delete from accounts.sign_in_try where key = ?")
                .param(key(source.device() == null ? Count.PAIR : Count.DEVICE, source))
                .update();
    }

    /** Counts a try that is not looked at. */
    public void refused(TrySource source) {
        if (ThreadLocalRandom.current().nextInt(SAMPLE) == 0) {
            counting(counts(source), SAMPLE).query(row -> {});
        }
    }

    /** Deletes what nobody counts any more. */
    void forget() {
        accounts.client()
                .sql("delete from accounts.sign_in_try where closes_at < :now")
                .param("now", at(clock.instant()))
                .update();
    }

    private StatementSpec counting(Map<UUID, Count> counts, int by) {
        return accounts.client()
                .sql(COUNT)
                .param("now", at(clock.instant()))
                .param("keys", counts.keySet().toArray(UUID[]::new))
                .param(
                        "seconds",
                        counts.values().stream()
                                .map(count -> (int) count.window().toSeconds())
                                .toArray(Integer[]::new))
                .param("by", by);
    }

    private Standing standing(StatementSpec rows, Map<UUID, Count> counts, int own) {
        Instant now = clock.instant();
        Set<Count> full = EnumSet.noneOf(Count.class);
        Instant[] end = {now};
        rows.query(row -> {
            Count count = Objects.requireNonNull(counts.get(row.getObject("key", UUID.class)));
            Instant closes = row.getObject("closes_at", OffsetDateTime.class).toInstant();
            if (row.getInt("tries") - own >= count.most() && closes.isAfter(now)) {
                full.add(count);
                end[0] = closes.isAfter(end[0]) ? closes : end[0];
            }
        });
        return new Standing(Count.lane(full), Duration.between(now, end[0]));
    }

    private Map<UUID, Count> counts(TrySource source) {
        Map<UUID, Count> counts = new LinkedHashMap<>();
        Count.countedFor(source).forEach(count -> counts.put(key(count, source), count));
        return counts;
    }

    private UUID key(Count count, TrySource source) {
        ByteBuffer hash = ByteBuffer.wrap(key.mac("tries", count.name(), count.subject(source)));
        return new UUID(hash.getLong(), hash.getLong());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
