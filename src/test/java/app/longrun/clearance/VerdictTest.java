package app.longrun.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    /** Days ago of the check; - = none. Holds are for easy and hard training, first where nothing is asked for, then where a check is. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # asks for    | ago | cleared | easy         | hard         | easy, asked  | hard, asked
            -             | -   | false   | -            | -            | NO_CHECK     | NO_CHECK
            -             | -   | true    | -            | -            | NO_CHECK     | NO_CHECK
            NONE          | 0   | false   | -            | -            | -            | -
            NONE          | 364 | false   | -            | -            | -            | -
            NONE          | 365 | false   | -            | -            | NO_CHECK     | NO_CHECK
            HARD_TRAINING | 10  | false   | -            | NO_CLEARANCE | -            | NO_CLEARANCE
            HARD_TRAINING | 10  | true    | -            | -            | -            | -
            HARD_TRAINING | 400 | false   | -            | NO_CLEARANCE | NO_CHECK     | NO_CLEARANCE
            HARD_TRAINING | 400 | true    | -            | -            | NO_CHECK     | NO_CHECK
            ALL_TRAINING  | 10  | false   | NO_CLEARANCE | NO_CLEARANCE | NO_CLEARANCE | NO_CLEARANCE
            ALL_TRAINING  | 10  | true    | -            | -            | -            | -
            ALL_TRAINING  | 400 | false   | NO_CLEARANCE | NO_CLEARANCE | NO_CLEARANCE | NO_CLEARANCE
            """)
    void whatHoldsSomebodyBack(
            String asksFor,
            String ago,
            boolean isCleared,
            String easy,
            String hard,
            String easyAsked,
            String hardAsked) {
        Verdict verdict = new Verdict(
                asksFor.equals("-") ? null : Weight.valueOf(asksFor),
                ago.equals("-") ? null : TODAY.minusDays(Long.parseLong(ago)),
                isCleared ? TODAY : null);

        assertThat(verdict.hold(TODAY, false, false).orElse(null)).isEqualTo(hold(easy));
        assertThat(verdict.hold(TODAY, false, true).orElse(null)).isEqualTo(hold(hard));
        assertThat(verdict.hold(TODAY, true, false).orElse(null)).isEqualTo(hold(easyAsked));
        assertThat(verdict.hold(TODAY, true, true).orElse(null)).isEqualTo(hold(hardAsked));
    }

    @Test
    void theHeaviestAnswerCounts() {
        assertThat(Question.of(Set.of())).isEqualTo(Weight.NONE);
        assertThat(Question.of(Set.of(Question.SURGERY))).isEqualTo(Weight.HARD_TRAINING);
        assertThat(Question.of(Set.of(Question.SURGERY, Question.HEART))).isEqualTo(Weight.ALL_TRAINING);
    }

    private static @Nullable Hold hold(String word) {
        return word.equals("-") ? null : Hold.valueOf(word);
    }
}
