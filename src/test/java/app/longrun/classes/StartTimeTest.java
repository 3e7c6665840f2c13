package app.longrun.classes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.longrun.platform.Refusal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartTimeTest {

    @ParameterizedTest
    @CsvSource({
        "2026-06-10T18:00, America/New_York, 2026-06-10T22:00:00Z, false",
        "2026-06-10T18:00, Europe/Paris, 2026-06-10T16:00:00Z, false",
        "2026-06-10T18:00, Australia/Lord_Howe, 2026-06-10T07:30:00Z, false",
        "2026-11-01T01:30, America/New_York, 2026-11-01T05:30:00Z, true",
        "2026-10-25T02:30, Europe/Paris, 2026-10-25T00:30:00Z, true",
        "2026-10-25T03:00, Europe/Paris, 2026-10-25T02:00:00Z, false"
    })
    void aTimeThatTheClocksShowTwiceIsTheFirstOfTheTwo(
            LocalDateTime wall, ZoneId zone, Instant instant, boolean isAmbiguous) {
        assertThat(StartTime.of(wall, zone)).isEqualTo(new StartTime(wall, instant, isAmbiguous));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-08T02:00, America/New_York, 'Sun 8 Mar 2026, 02:00', 'Sun 8 Mar 2026, 03:00'",
        "2026-03-29T02:59, Europe/Paris, 'Sun 29 Mar 2026, 02:59', 'Sun 29 Mar 2026, 03:00'",
        "2026-10-04T02:15, Australia/Lord_Howe, 'Sun 4 Oct 2026, 02:15', 'Sun 4 Oct 2026, 02:30'"
    })
    void aTimeThatTheClocksSkipIsRefusedAndTheFirstOneAfterItNamed(
            LocalDateTime wall, ZoneId zone, String typed, String next) {
        assertThatThrownBy(() -> StartTime.of(wall, zone))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.arguments()).containsExactly(typed, next));
    }
}
