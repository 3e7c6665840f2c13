package app.longrun.pain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole table of science.md 7.3: every score, every morning, first and second time, bone or not, answers missing too. */
class PainLadderTest {

    private static final String TABLE = """
            # score   SETTLED   NOT_SETTLED  NOT_SETTLED again  TO_COME   | bone: SETTLED  NOT_SETTLED  again  TO_COME
            0         PROGRESS  HOLD         HOLD               HOLD        PROGRESS       REFER        REFER  HOLD
            1         PROGRESS  HOLD         HOLD               HOLD        REFER          REFER        REFER  REFER
            2         PROGRESS  HOLD         HOLD               HOLD        REFER          REFER        REFER  REFER
            3         HOLD      BACK_ONE_WEEK PAUSE             HOLD        REFER          REFER        REFER  REFER
            4         HOLD      BACK_ONE_WEEK PAUSE             HOLD        REFER          REFER        REFER  REFER
            5         HOLD      BACK_ONE_WEEK PAUSE             HOLD        REFER          REFER        REFER  REFER
            6         STOP      STOP         STOP               STOP        REFER          REFER        REFER  REFER
            7         STOP      STOP         STOP               STOP        REFER          REFER        REFER  REFER
            8         STOP      STOP         STOP               STOP        REFER          REFER        REFER  REFER
            9         STOP      STOP         STOP               STOP        REFER          REFER        REFER  REFER
            10        STOP      STOP         STOP               STOP        REFER          REFER        REFER  REFER
            nothing   HOLD      HOLD         HOLD               HOLD        HOLD           REFER        REFER  HOLD
            """;

    record Row(@Nullable PainScore score, List<Action> actions) {}

    static Stream<Row> rows() {
        return TABLE.lines().filter(line -> !line.startsWith("#")).map(line -> {
            String[] words = line.split(" +", -1);
            return new Row(
                    words[0].equals("nothing") ? null : new PainScore(Integer.parseInt(words[0])),
                    Arrays.stream(words).skip(1).map(Action::valueOf).toList());
        });
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theTableSaysWhatFollows(Row row) {
        List<Action> decided = Stream.of(false, true)
                .flatMap(isBone -> Stream.of(
                        PainLadder.decide(isBone, both(row.score()), Morning.SETTLED, false),
                        PainLadder.decide(isBone, both(row.score()), Morning.NOT_SETTLED, false),
                        PainLadder.decide(isBone, both(row.score()), Morning.NOT_SETTLED, true),
                        PainLadder.decide(isBone, both(row.score()), Morning.TO_COME, false)))
                .toList();

        assertThat(decided).isEqualTo(row.actions());
    }

    @Test
    void theWorseOfDuringAndAfterDecides() {
        IntStream.rangeClosed(0, 10)
                .forEach(during -> IntStream.rangeClosed(0, 10).forEach(after -> {
                    for (Morning morning : Morning.values()) {
                        assertThat(PainLadder.decide(
                                        false, new Worst(new PainScore(during), new PainScore(after)), morning, false))
                                .isEqualTo(PainLadder.decide(
                                        false, both(new PainScore(Math.max(during, after))), morning, false));
                    }
                }));
    }

    @ParameterizedTest
    @CsvSource({"0, HOLD", "2, HOLD", "4, HOLD", "6, STOP"})
    void anAnswerThatIsMissingIsNotZero(int known, Action action) {
        assertThat(PainLadder.decide(false, new Worst(new PainScore(known), null), Morning.SETTLED, false))
                .isEqualTo(action);
        assertThat(PainLadder.decide(false, new Worst(null, new PainScore(known)), Morning.SETTLED, false))
                .isEqualTo(action);
    }

    @Test
    void onlyGoingOnAsPlannedRaisesAnything() {
        assertThat(Arrays.stream(Action.values()).filter(Action::mayRaise)).containsExactly(Action.PROGRESS);
        assertThat(Arrays.stream(Action.values()).filter(Action::isPausing))
                .containsExactly(Action.PAUSE, Action.STOP, Action.REFER);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 11})
    void aScoreIsFromNothingToTen(int value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new PainScore(value));
    }

    private static Worst both(@Nullable PainScore score) {
        return new Worst(score, score);
    }
}
