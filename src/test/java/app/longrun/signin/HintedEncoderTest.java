package app.longrun.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

class HintedEncoderTest {

    private static final String ZEROS = Base64.getEncoder().encodeToString(new byte[32]);

    private final HintedEncoder encoder =
            new HintedEncoder(Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8(), new SignInKey(ZEROS));

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
    void aSealedSecretOpensWithItsKeyAndUnderItsLabelOnly() {
        SignInKey key = new SignInKey(ZEROS);
        byte[] sealed = key.seal("secret".getBytes(StandardCharsets.UTF_8), "one person");

        assertThat(key.open(sealed, "one person"))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("secret");
        assertThat(sealed).asString(StandardCharsets.ISO_8859_1).doesNotContain("secret");
        assertThatThrownBy(() -> key.open(sealed, "another person")).isInstanceOf(IllegalStateException.class);
        SignInKey other = new SignInKey(Base64.getEncoder().encodeToString(new byte[] {
            1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1
        }));
        assertThatThrownBy(() -> other.open(sealed, "one person")).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "changeme", "c2hvcnQ="})
    void withoutAKeyOfItsOwnLongrunDoesNotStart(String key) {
        assertThatThrownBy(() -> new SignInKey(key))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("LONGRUN_SIGNIN_KEY")
                .hasMessageContaining("openssl rand -base64 32");
    }
}
