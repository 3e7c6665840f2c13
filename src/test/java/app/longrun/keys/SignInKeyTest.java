package app.longrun.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInKeyTest {

    private static final String ZEROS = Base64.getEncoder().encodeToString(new byte[32]);

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
