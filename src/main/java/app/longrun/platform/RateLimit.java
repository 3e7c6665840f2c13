package app.longrun.platform;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts tries in PostgreSQL, so that all nodes count together: so many in a window that opens with the first one. What
 * is counted is kept as a hash and forgotten after {@link #KEPT}.
 */
@Component
public class RateLimit {

    static final Duration KEPT = Duration.ofDays(2);

    private static final String COUNT = """
            insert into jobs.rate as r (key, opened_at, tries) values (:key, :now, 1)
            on conflict (key) do update set
              tries = case when r.opened_at <= :expired then 1 else r.tries + 1 end,
              opened_at = case when r.opened_at <= :expired then excluded.opened_at else r.opened_at end
            returning tries""";

    private final JdbcClient client;
    private final Clock clock;

    RateLimit(JdbcClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /**
     * Counts one more try and says whether it is within the limit; call it outside a transaction, for a try counts even
     * when it fails.
     *
     * @param what the thing tried, such as {@code claim-by-mail}
     * @param who who tries
     * @param most tries in a window
     * @param window at most {@link #KEPT}
     */
    public boolean allows(String what, String who, int most, Duration window) {
        Instant now = clock.instant();
        int tries = client.sql(COUNT)
                .param("key", hash(what + ' ' + who))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("expired", now.minus(window).atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
        return tries <= most;
    }

    /** Deletes what nobody counts any more. */
    void forget() {
        client.sql("delete from jobs.rate where opened_at < :before")
                .param("before", clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
    }

    private static byte[] hash(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
