package app.longrun.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginTest {

    @ParameterizedTest
    @CsvSource({
        "203.0.113.7, 203.0.113.7, true",
        "203.0.113.7, 203.0.113.8, false",
        "2001:db8:1:2::1, 2001:db8:1:2:ffff::9, true",
        "2001:db8:1:2::1, 2001:db8:1:3::1, false",
        "0:0:0:0:0:0:0:1, ::1, true",
        "evil.example, other.example, true"
    })
    void oneHouseholdIsOneNetwork(String one, String other, boolean isSame) {
        assertThat(Origin.network(one).equals(Origin.network(other))).isEqualTo(isSame);
    }
}
