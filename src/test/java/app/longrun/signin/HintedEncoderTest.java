package app.longrun.signin;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.keys.TestKey;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HintedEncoderTest {

    private final HintedEncoder encoder = new HintedEncoder(SignInConfiguration.argon2(), TestKey.ofZeros());

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

    @Test
    void aHintOfAFormerKeyStillLetsTheRightPasswordThroughAndIsToBeRenewed() {
        String stored = "{hinted-argon2}"
                + new HintedEncoder(SignInConfiguration.argon2(), TestKey.of(1)).encode("three brown horses");
        HintedEncoder changed = new HintedEncoder(SignInConfiguration.argon2(), TestKey.of(2, 1));

        assertThat(changed.couldMatch("three brown horses", stored)).isTrue();
        assertThat(changed.isCurrent("three brown horses", "{hinted-argon2}" + changed.encode("three brown horses")))
                .isTrue();
    }
}
