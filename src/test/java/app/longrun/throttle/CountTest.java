package app.longrun.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of throttling as a table. */
class CountTest {

    @ParameterizedTest
    @CsvSource({
        "'', OPEN",
        "DEVICE, NARROW",
        "PAIR, NARROW",
        "NETWORK, NARROW",
        "ACCOUNT, NARROW",
        "ALL, NARROW",
        "CODE_DAY, NARROW",
        "NETWORK_DAY, NARROW",
        "ACCOUNT_DAY, NARROW",
        "ACCOUNT NETWORK ALL ACCOUNT_DAY NETWORK_DAY, NARROW",
        "PAIR NETWORK_DAY, SHUT",
        "PAIR ACCOUNT_DAY, SHUT"
    })
    void strangersShutNobodyOutWhoComesFromElsewhere(@Nullable String full, Lane lane) {
        assertThat(Count.lane(counts(full))).isEqualTo(lane);
    }

    @ParameterizedTest
    @CsvSource({
        "phone, false, DEVICE",
        "phone, true, DEVICE",
        ", false, PAIR NETWORK ACCOUNT ALL NETWORK_DAY ACCOUNT_DAY",
        ", true, PAIR CODE_DAY"
    })
    void aKnownDeviceIsCountedApartFromWhoAttacksTheAccount(@Nullable String device, boolean isCode, String counted) {
        assertThat(Count.countedFor(new TrySource("somebody", "c0000201", device, isCode)))
                .isEqualTo(counts(counted));
    }

    private static Set<Count> counts(@Nullable String names) {
        Set<Count> counts = EnumSet.noneOf(Count.class);
        if (names != null && !names.isEmpty()) {
            Arrays.stream(names.split(" ")).map(Count::valueOf).forEach(counts::add);
        }
        return counts;
    }
}
