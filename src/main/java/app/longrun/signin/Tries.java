package app.longrun.signin;

import app.longrun.identity.AccountsDatabase;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.stereotype.Component;

/**
 * Counts failed proofs in PostgreSQL, so that all nodes count together, and says how much the next one is worth. Nobody
 * is locked out: a known device has a lane of its own, and the right password passes the narrow one.
 */
@Component
class Tries {

    /** One in so many refused tries is written down, for all of them: refusing must be cheaper than asking. */
    private static final int SAMPLE = 16;

    private static final String COUNT = """
            insert into accounts.sign_in_try as t (key, opened_at, tries) values (:key, :now, :by)
            on conflict (key) do update set
              tries = case when t.opened_at <= :expired then :by else t.tries + :by end,
              opened_at = case when t.opened_at <= :expired then excluded.opened_at else t.opened_at end""";

    private final AccountsDatabase accounts;
    private final SignInKey key;
    private final Clock clock;

    Tries(AccountsDatabase accounts, SignInKey key, Clock clock) {
        this.accounts = accounts;
        this.key = key;
        this.clock = clock;
    }

    /** How much the next try from {@code source} is worth. */
    Lane lane(TrySource source) {
        Set<Count> full = full(source);
        if (full.isEmpty()) {
            return Lane.OPEN;
        }
        return full.stream().anyMatch(Count::shuts) ? Lane.SHUT : Lane.NARROW;
    }

    /** Whether one more one-time code from {@code source} is looked at; a million of them are soon guessed. */
    boolean allowsCode(TrySource source) {
        return full(source).isEmpty();
    }

    /** Counts a proof that was looked at and wrong. */
    void failed(TrySource source) {
        Count.countedFor(source).forEach(count -> add(count, source, 1));
    }

    /** Counts a proof that was not looked at. */
    void refused(TrySource source) {
        if (ThreadLocalRandom.current().nextInt(SAMPLE) == 0) {
            Count.countedFor(source).forEach(count -> add(count, source, SAMPLE));
        }
    }

    /** Forgets what this device, or this network, got wrong for this account before it got it right. */
    void succeeded(TrySource source) {
        accounts.client()
                .sql("delete from accounts.sign_in_try where key = ?")
                .param(key(source.device() == null ? Count.PAIR : Count.DEVICE, source))
                .update();
    }

    /** Deletes what nobody counts any more. */
    void forget() {
        accounts.client()
                .sql("delete from accounts.sign_in_try where opened_at < :before")
                .param("before", at(clock.instant().minus(Count.LONGEST)))
                .update();
    }

    private Set<Count> full(TrySource source) {
        Map<UUID, Count> counts = new HashMap<>();
        Count.countedFor(source).forEach(count -> counts.put(key(count, source), count));
        Instant now = clock.instant();
        Set<Count> full = EnumSet.noneOf(Count.class);
        accounts.client()
                .sql("select key, opened_at, tries from accounts.sign_in_try where key in (:keys)")
                .param("keys", counts.keySet())
                .query(row -> {
                    Count count = Objects.requireNonNull(counts.get(row.getObject("key", UUID.class)));
                    Instant opened =
                            row.getObject("opened_at", OffsetDateTime.class).toInstant();
                    if (row.getInt("tries") >= count.most() && opened.isAfter(now.minus(count.window()))) {
                        full.add(count);
                    }
                });
        return full;
    }

    private void add(Count count, TrySource source, int by) {
        Instant now = clock.instant();
        accounts.client()
                .sql(COUNT)
                .param("key", key(count, source))
                .param("now", at(now))
                .param("expired", at(now.minus(count.window())))
                .param("by", by)
                .update();
    }

    private UUID key(Count count, TrySource source) {
        ByteBuffer hash = ByteBuffer.wrap(key.mac("tries", count.name(), count.subject(source)));
        return new UUID(hash.getLong(), hash.getLong());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
