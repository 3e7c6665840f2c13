package app.longrun.classes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.longrun.platform.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClockTimesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "06:00 12:00 18:00|06:00, 12:00, 18:00",
                "6, 12, 18|06:00, 12:00, 18:00",
                "6.30;1815|06:30, 18:15",
                "6am 12 pm 6:30PM 12am|06:00, 12:00, 18:30, 00:00",
                " 18:00  18:00 |18:00",
                "''|''"
            })
    void timesAreReadAsCoachesTypeThem(String typed, String times) {
        assertThat(String.join(
                        ", ",
                        ClockTimes.read(typed).stream().map(Object::toString).toList()))
                .isEqualTo(times);
    }

    @ParameterizedTest
    @ValueSource(strings = {"25:00", "6:75", "noon", "6:00pmish", "06:00 and 07:00", "13pm", "0 am", "123456"})
    void whatIsNoTimeIsSaid(String typed) {
        assertThatThrownBy(() -> ClockTimes.read(typed))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("classes.times.unread"));
    }

    @Test
    void aDayHasTwelveTimesAtMost() {
        assertThatThrownBy(() -> ClockTimes.read("1 2 3 4 5 6 7 8 9 10 11 12 13"))
                .isInstanceOf(Refusal.class);
    }
}
