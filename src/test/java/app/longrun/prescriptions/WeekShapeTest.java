package app.longrun.prescriptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import app.longrun.prescriptions.WeekShape.Band;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeekShapeTest {

    private static final List<Integer> CHECK = List.of(0, 300, 450, 0, 360, 240, 600);

    @Test
    void theWeekOfTheCheckTableIsVaried() {
        WeekShape week = WeekShape.of(CHECK);

        assertThat(week.units()).isEqualTo(1950);
        assertThat(week.mean()).isCloseTo(278.6, within(0.05));
        assertThat(week.deviation()).isCloseTo(222.3, within(0.05));
        assertThat(week.monotony().orElseThrow()).isCloseTo(1.25, within(0.005));
        assertThat(week.strain().orElseThrow()).isCloseTo(2444, within(0.5));
        assertThat(week.band()).isEqualTo(Band.VARIED);
    }

    @Test
    void sevenEqualDaysAreFlatAndNotInfinite() {
        WeekShape week = WeekShape.of(Collections.nCopies(7, 300));

        assertThat(week.monotony()).isEmpty();
        assertThat(week.strain()).isEmpty();
        assertThat(week.band()).isEqualTo(Band.FLAT);
    }

    @Test
    void aWeekOfRestIsNotCalledFlat() {
        assertThat(WeekShape.of(Collections.nCopies(7, 0)).band()).isEqualTo(Band.VARIED);
    }

    @Test
    void theBandsFollowTheMonotony() {
        assertThat(WeekShape.of(List.of(0, 300, 300, 100, 300, 300, 400)).band())
                .isEqualTo(Band.MIDDLING);
        assertThat(WeekShape.of(List.of(200, 300, 300, 200, 300, 300, 300)).band())
                .isEqualTo(Band.FLAT);
    }

    @Test
    void aWeekHasSevenDaysNoneBelowNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> WeekShape.of(List.of(1, 2, 3)));
        assertThatIllegalArgumentException().isThrownBy(() -> WeekShape.of(List.of(0, 0, 0, 0, 0, 0, -1)));
    }
}
