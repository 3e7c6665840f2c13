package app.longrun.prescriptions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ContactGuardTest {

    @Test
    void aWeekMayHoldAFifthOrFifteenMoreThanTheHighestOfFourWeeks() {
        assertThat(ContactGuard.limit(List.of())).isEqualTo(60);
        assertThat(ContactGuard.limit(List.of(0, 0, 0, 0))).isEqualTo(60);
        // 60 x 1.2 = 72, 60 + 15 = 75; 75 x 1.2 = 90 = 75 + 15; 101 x 1.2 = 121.2.
        assertThat(ContactGuard.limit(List.of(60))).isEqualTo(75);
        assertThat(ContactGuard.limit(List.of(75))).isEqualTo(90);
        assertThat(ContactGuard.limit(List.of(101))).isEqualTo(121);
        assertThat(ContactGuard.limit(List.of(100, 40, 40, 40))).isEqualTo(120);
        assertThat(ContactGuard.limit(List.of(100, 40, 40, 40, 40))).isEqualTo(55);
    }

    @Test
    void aWeekThatGrowsTooFastIsNamedWithItsLimit() {
        assertThat(ContactGuard.hits(List.of(), List.of(61, 76, 77, 40, 93)))
                .containsExactly(new ContactGuard.Hit(1, 61, 60), new ContactGuard.Hit(5, 93, 92));
        assertThat(ContactGuard.hits(List.of(120, 0), List.of(144, 173)))
                .containsExactly(new ContactGuard.Hit(2, 173, 172));
    }
}
