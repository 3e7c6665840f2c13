package app.longrun.prescriptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionLoadTest {

    @ParameterizedTest
    @CsvSource({"5, 60, 300", "7.5, 45, 338", "0, 60, 0", "10, 1440, 14400"})
    void loadIsEffortTimesMinutes(String rpe, int minutes, int units) {
        assertThat(new SessionLoad(Rpe.parse(rpe), minutes).units()).isEqualTo(units);
    }

    @Test
    void legsCarryAllOfARunHalfOfARowAndTheirShareOfTheLiftedSets() {
        SessionLoad session = new SessionLoad(Rpe.of(6), 50);

        assertThat(session.legUnits(SessionLoad.RUN_LEGS)).isEqualTo(300);
        assertThat(session.legUnits(SessionLoad.MACHINE_LEGS)).isEqualTo(150);
        assertThat(session.legUnits(SessionLoad.liftingLegs(10, 15))).isEqualTo(200);
        assertThat(session.legUnits(SessionLoad.liftingLegs(0, 15))).isZero();
    }

    @Test
    void legSetsAreCountedAmongTheSets() {
        assertThatIllegalArgumentException().isThrownBy(() -> SessionLoad.liftingLegs(4, 3));
    }
}
