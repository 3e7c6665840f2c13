package app.longrun.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInKeyTest {

    @Test
    void aSealedSecretOpensWithItsKeyAndUnderItsLabelOnly() {
        SignInKey key = TestKey.ofZeros();
        byte[] sealed = key.seal("secret".getBytes(StandardCharsets.UTF_8), "one person");

        assertThat(key.open(sealed, "one person"))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("secret");
        assertThat(sealed).asString(StandardCharsets.ISO_8859_1).doesNotContain("secret");
        assertThatThrownBy(() -> key.open(sealed, "another person")).isInstanceOf(IllegalStateException.class);
        SignInKey other = TestKey.of(1);
        assertThatThrownBy(() -> other.open(sealed, "one person")).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "changeme", "c2hvcnQ="})
    void withoutAKeyOfItsOwnLongrunDoesNotStart(String key) {
        assertThatThrownBy(() -> new SignInKey(key, List.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("LONGRUN_SIGNIN_KEY")
                .hasMessageContaining("openssl rand -base64 32");
    }

    @Test
    void aFormerKeyOpensWhatItSealedUntilItIsSealedAgain() {
        byte[] sealed = TestKey.of(1).seal(new byte[] {7}, "one person");
        SignInKey changed = TestKey.of(2, 1);

        assertThat(changed.open(sealed, "one person")).containsExactly(7);
        assertThat(changed.isCurrent(sealed)).isFalse();
        byte[] again = changed.seal(changed.open(sealed, "one person"), "one person");
        assertThat(changed.isCurrent(again)).isTrue();
        assertThat(TestKey.of(2).open(again, "one person")).containsExactly(7);
    }

    @Test
    void whatWasSealedBeforeKeysHadNamesStillOpens() throws Exception {
        byte[] nameless =
                new SealingKey(Base64.getEncoder().encodeToString(new byte[32])).seal(new byte[] {7}, "one person");

        assertThat(TestKey.ofZeros().open(nameless, "one person")).containsExactly(7);
        assertThat(TestKey.of(3, 0).open(nameless, "one person")).containsExactly(7);
        assertThat(TestKey.ofZeros().isCurrent(nameless)).isFalse();
        assertThatThrownBy(() -> TestKey.ofZeros().open(Arrays.copyOf(nameless, 5), "one person"))
                .isInstanceOf(IllegalStateException.class);
    }
}
