package app.longrun.prescriptions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** The contacts of each week as science.md 6.1 prints them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0 0 15 0 30 40",
                "60 69 81 48 89 98 112 66 120 60",
                "60 71 84 58 98 113",
                "40 50 60 25 50 60 60 25",
                "60 40 20",
                "0 0 0 0 0 0 60 72 84 96 114 132",
                "0 40 48 0 60 72 84 50"
            })
    void everyBlockOfTheLibraryKeepsTheGuard(String weeks) {
        List<Integer> contacts =
                Stream.of(weeks.split(" ", -1)).map(Integer::valueOf).toList();

        assertThat(ContactGuard.hits(List.of(), contacts)).isEmpty();
    }
}
