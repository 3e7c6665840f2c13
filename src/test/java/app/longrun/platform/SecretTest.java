package app.longrun.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

class SecretTest {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Test
    void aSecretFitsIntoALinkAndIsNeverMadeTwice() {
        Secret secret = Secret.fresh(RANDOM);

        assertThat(secret.text()).matches("[A-Za-z0-9_-]{43}");
        assertThat(Secret.fresh(RANDOM)).isNotEqualTo(secret);
    }

    @Test
    void whatCameBackInALinkMatchesTheStoredHash() {
        Secret secret = Secret.fresh(RANDOM);

        assertThat(Secret.from(secret.text()).matches(secret.hash())).isTrue();
        assertThat(Secret.from(secret.text() + "x").matches(secret.hash())).isFalse();
        assertThat(Secret.from("").matches(secret.hash())).isFalse();
    }

    @Test
    void aSecretKeepsItselfOutOfLogs() {
        Secret secret = Secret.fresh(RANDOM);

        assertThat(String.valueOf(secret)).doesNotContain(secret.text());
        assertThat(secret.hash()).hasSize(32);
    }
}
