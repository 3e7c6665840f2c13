package app.longrun.running;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoneTest {

    @ParameterizedTest
    @CsvSource({
        "50, Z1", "135, Z1", "136, Z2", "165, Z2", "166, Z3", "187, Z3", "188, Z4", "209, Z4", "210, Z5", "400, Z5"
    })
    void aHeartRateFallsInTheZoneOfItsShareOfTwoHundred(int beats, Zone zone) {
        assertThat(Zone.ofHeartRate(beats, 200)).isEqualTo(zone);
    }

    @ParameterizedTest
    @CsvSource({
        "400, Z1", "376, Z1", "375, Z2", "345, Z2", "344, Z3", "316, Z3", "315, Z4", "286, Z4", "285, Z5", "253, Z5",
        "252, Z6", "200, Z6"
    })
    void aPaceFallsInTheZoneOfItsShareOfThresholdSpeed(int seconds, Zone zone) {
        assertThat(Zone.ofPace(new Pace(seconds), new Pace(300))).isEqualTo(zone);
    }

    @Test
    void theFirstBeatAndTheSlowestPaceOfAZoneAreInIt() {
        for (Zone zone : Zone.values()) {
            zone.fromBeats(171)
                    .ifPresent(beats -> assertThat(Zone.ofHeartRate(beats, 171)).isEqualTo(zone));
            zone.fromBeats(171)
                    .filter(beats -> beats > 0)
                    .ifPresent(beats ->
                            assertThat(Zone.ofHeartRate(beats - 1, 171)).isLessThan(zone));
            zone.slowest(new Pace(283)).ifPresent(pace -> {
                assertThat(Zone.ofPace(pace, new Pace(283))).isEqualTo(zone);
                assertThat(Zone.ofPace(new Pace(pace.secondsPerKm() + 1), new Pace(283)))
                        .isLessThan(zone);
            });
        }
    }

    @Test
    void theHardestZoneHasNoHeartRateAndTheEasiestNoPace() {
        assertThat(Zone.Z6.fromBeats(170)).isEmpty();
        assertThat(Zone.Z1.slowest(new Pace(300))).isEmpty();
        assertThat(Zone.Z1.fromBeats(170)).contains(0);
    }

    @Test
    void theZonesFollowEachOtherByFeelFromOneToTen() {
        int last = 0;
        for (Zone zone : Zone.values()) {
            assertThat(zone.easiestRpe()).isEqualTo(last + 1);
            assertThat(zone.hardestRpe()).isGreaterThanOrEqualTo(zone.easiestRpe());
            last = zone.hardestRpe();
        }
        assertThat(last).isEqualTo(10);
    }

    @Test
    void aZoneEndsWhereTheNextBegins() {
        Pace threshold = new Pace(300);

        assertThat(Zone.Z1.fastest(threshold)).isEqualTo(Zone.Z2.slowest(threshold));
        assertThat(Zone.Z4.fastest(threshold)).hasValue(new Pace(285));
        assertThat(Zone.Z6.fastest(threshold)).isEmpty();
    }
}
