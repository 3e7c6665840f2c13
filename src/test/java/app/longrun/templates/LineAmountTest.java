package app.longrun.templates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineAmountTest {

    @ParameterizedTest
    @CsvSource({"12, 12, 12", "12/9, 12/9, 12", "200-300, 200-300, 300", " 16.50 , 16.5, 17", "0, 0, 0"})
    void anAmountIsReadAndWrittenTheSameWay(String typed, String text, int most) {
        assertThat(LineAmount.parse(typed)).hasValueSatisfying(amount -> {
            assertThat(amount.text()).isEqualTo(text);
            assertThat(amount.most()).isEqualTo(most);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ten", "-5", "12/0", "0-3", "9-3", "3-3", "1/2/3", "100000", "1.234"})
    void whatIsNoAmountIsNone(String typed) {
        assertThat(LineAmount.parse(typed)).isEmpty();
    }
}
