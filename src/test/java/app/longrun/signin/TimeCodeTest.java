package app.longrun.signin;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeCodeTest {

    /** The shared secret of RFC 6238, appendix B. */
    private static final TimeCode AUTHENTICATOR = new TimeCode("12345678901234567890".getBytes(US_ASCII));

    /** The last six digits of the table in that appendix. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void theCodesAreThoseOfTheStandard(long second, String code) {
        assertThat(AUTHENTICATOR.at(Instant.ofEpochSecond(second))).isEqualTo(code);
    }

    /** The code of step 100 begins at second 3000. */
    @ParameterizedTest
    @CsvSource({
        "2969, 0, false",
        "2970, 0, true",
        "3000, 0, true",
        "3029, 0, true",
        "3059, 0, true",
        "3060, 0, false",
        "3000, 99, true",
        "3000, 100, false",
        "3030, 100, false",
        "3000, 101, false"
    })
    void aCodeIsGoodOneStepEitherWayAndOnce(long now, long lastStep, boolean isTaken) {
        String code = AUTHENTICATOR.at(Instant.ofEpochSecond(3000));

        assertThat(AUTHENTICATOR.step(code, Instant.ofEpochSecond(now), lastStep))
                .isEqualTo(isTaken ? OptionalLong.of(100) : OptionalLong.empty());
    }

    @ParameterizedTest
    @CsvSource({"''", "28708", "2870822", "２８７０８２", "28708a"})
    void whatIsNotTheCodeIsNotTaken(String typed) {
        assertThat(AUTHENTICATOR.step(typed, Instant.ofEpochSecond(59), 0)).isEmpty();
    }

    @Test
    void theSecretIsTypedInBase32() {
        assertThat(AUTHENTICATOR.text()).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    }
}
