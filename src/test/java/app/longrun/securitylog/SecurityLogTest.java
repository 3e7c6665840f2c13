package app.longrun.securitylog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecurityLogTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"a\nb", "a\r\nb", "a\u2028b", "a\u2029b", "a\u0000b", "a\u001b[31mb", "a\u0085b", "a\u202eb"})
    void nobodyWritesALineIntoTheLog(String typed) {
        assertThat(SecurityLog.clean(typed)).startsWith("a_").doesNotContainPattern("[\\p{Cc}\\u2028\\u2029\\u202e]");
    }

    @Test
    void aLongTextIsCut() {
        assertThat(SecurityLog.clean("x".repeat(5_000))).hasSize(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/g/harbour/plan", "/account/passkeys/0198c4de-0000-7000-8000-000000000000/rename"})
    void anAddressWithoutASecretStaysAsItIs(String path) {
        assertThat(SecretPath.without(path)).isEqualTo(path);
    }
}
