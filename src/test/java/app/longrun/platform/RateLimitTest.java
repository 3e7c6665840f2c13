package app.longrun.platform;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.DatabaseTest;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class RateLimitTest {

    private static final Duration HOUR = Duration.ofHours(1);

    @Autowired
    private JdbcClient client;

    @Test
    void whoTriesTooOftenWaitsUntilTheWindowIsOverAndNobodyElseDoes() {
        String who = Ids.next().toString();
        RateLimit now = at(Duration.ZERO);
        assertThat(now.allows("knock", who, 2, HOUR)).isTrue();
        assertThat(now.allows("knock", who, 2, HOUR)).isTrue();

        assertThat(now.allows("knock", who, 2, HOUR)).isFalse();
        assertThat(now.allows("ring", who, 2, HOUR)).isTrue();
        assertThat(now.allows("knock", Ids.next().toString(), 2, HOUR)).isTrue();
        assertThat(at(HOUR.minusMinutes(1)).allows("knock", who, 2, HOUR)).isFalse();
        assertThat(at(HOUR.plusMinutes(1)).allows("knock", who, 2, HOUR)).isTrue();
    }

    @Test
    void whatNobodyCountsAnyMoreIsForgotten() {
        at(Duration.ZERO).allows("knock", Ids.next().toString(), 2, HOUR);

        at(RateLimit.KEPT.plusMinutes(1)).forget();

        assertThat(client.sql("select count(*) from jobs.rate")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private RateLimit at(Duration later) {
        return new RateLimit(client, Clock.offset(Clock.systemUTC(), later));
    }
}
