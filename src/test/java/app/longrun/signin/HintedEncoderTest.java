package app.longrun.signin;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.keys.TestKey;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

class HintedEncoderTest {

    private final HintedEncoder encoder =
            new HintedEncoder(Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8(), TestKey.ofZeros());

    @Test
    void theRightPasswordCouldAlwaysBeRightAndFewWrongOnesCould() {
        String stored = "{hinted-argon2}" + encoder.encode("three brown horses");

        assertThat(encoder.couldMatch("three brown horses", stored)).isTrue();
        assertThat(IntStream.range(0, 6400)
                        .filter(i -> encoder.couldMatch("wrong " + i, stored))
                        .count())
                .isBetween(50L, 160L);
        assertThat(IntStream.range(0, 6400)
                        .filter(i -> encoder.couldMatchNobody("wrong " + i, "nobody@example.org"))
                        .count())
                .isBetween(50L, 160L);
    }

    @Test
    void theSlowHashStillDecides() {
        String stored = Objects.requireNonNull(encoder.encode("three brown horses"));

        assertThat(encoder.matches("three brown horses", stored)).isTrue();
        assertThat(encoder.matches("three brown cows", stored)).isFalse();
    }
}
