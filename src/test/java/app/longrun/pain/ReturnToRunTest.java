package app.longrun.pain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnToRunTest {

    @ParameterizedTest
    @CsvSource({
        "1, 6, 60, 120, 6",
        "2, 6, 120, 120, 12",
        "3, 5, 180, 90, 15",
        "4, 4, 300, 60, 20",
        "5, 3, 480, 60, 24",
        "6, 2, 720, 60, 24",
        "7, 1, 1500, 0, 25",
        "8, 1, 1800, 0, 30"
    })
    void theStagesAreThoseOfThePage(int number, int repeats, int run, int walk, int minutes) {
        ReturnToRun stage = new ReturnToRun(number);

        assertThat(stage.repeats()).isEqualTo(repeats);
        assertThat(stage.runSeconds()).isEqualTo(run);
        assertThat(stage.walkSeconds()).isEqualTo(walk);
        assertThat(stage.totalMinutes()).isEqualTo(minutes);
    }

    @ParameterizedTest
    @CsvSource({
        "3, PROGRESS, 1, 3",
        "3, PROGRESS, 2, 4",
        "8, PROGRESS, 2, 8",
        "3, HOLD, 2, 3",
        "3, BACK_ONE_WEEK, 0, 2",
        "3, PAUSE, 0, 2",
        "3, STOP, 0, 1",
        "2, STOP, 0, 1",
        "1, REFER, 0, 1"
    })
    void twoGoodSessionsLeadOnAndPainLeadsBack(int from, Action action, int inBand, int to) {
        assertThat(new ReturnToRun(from).after(action, inBand)).isEqualTo(new ReturnToRun(to));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9})
    void thereAreEightStages(int number) {
        assertThatIllegalArgumentException().isThrownBy(() -> new ReturnToRun(number));
    }
}
