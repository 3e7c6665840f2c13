package app.longrun.strength;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.longrun.DatabaseTest;
import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.exercises.InjuryCondition;
import app.longrun.identity.NotAllowedException;
import app.longrun.identity.Role;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class BlocksTest {

    @Autowired
    private TestGyms gyms;

    @Autowired
    private Blocks blocks;

    private Someone coach;

    @BeforeEach
    void openAGym() {
        coach = gyms.join(gyms.open(), "Ana Coach", Role.COACH);
    }

    @Test
    void aCoachChoosesAmongTheLibrarysEightBlocks() {
        assertThat(gyms.as(coach, blocks::all))
                .extracting(block -> block.key().text())
                .containsExactly("FND-6", "MAX-8", "HVP-10", "PLY-6", "MNT-8", "TPR-3", "CAL-12", "HOM-8");
    }

    @Test
    void aBlockSaysWhatItAsksOfARunner() {
        Block block = gyms.as(coach, () -> blocks.find(new BlockCode("HVP-10"))).orElseThrow();

        assertThat(block.rhythm()).isEqualTo(new BlockRhythm(10, List.of("A", "B"), 2, 2, 72));
        assertThat(block.entry()).startsWith("MAX-8 done or 6 months of lifting");
        assertThat(block.contraindicated())
                .containsExactlyInAnyOrder(InjuryCondition.ACH, InjuryCondition.BSI, InjuryCondition.MTSS);
    }

    @Test
    void aWeekReadsAsTheLibraryWroteIt() {
        List<BlockWeek> weeks = gyms.as(coach, () -> blocks.weeks(new BlockCode("MAX-8")));

        assertThat(weeks).hasSize(8);
        assertThat(weeks)
                .filteredOn(BlockWeek::isDeload)
                .extracting(BlockWeek::number)
                .containsExactly(4, 8);
        BlockExercise squat = weeks.get(2).sessions().getFirst().exercises().getFirst();
        assertThat(squat.position()).isEqualTo("A");
        assertThat(squat.movement().name()).isEqualTo("Back squat");
        assertThat(squat.prescription().text()).isEqualTo("5x4@82.5%TM");
        assertThat(squat.prescription().tempo().text()).isEqualTo("21X1");
        assertThat(weeks.get(7)
                        .sessions()
                        .getLast()
                        .exercises()
                        .getFirst()
                        .prescription()
                        .text())
                .isEqualTo("1x3@RPE9");
    }

    @ParameterizedTest(name = "{0}: {1} sets, {2} contacts, {3} reps at 80 % or more")
    @CsvSource({
        "FND-6,  24 24 34 24 35 35,                   0 0 15 0 30 40,                        0 0 0 0 0 0",
        "MAX-8,  30 30 33 22 32 35 34 19,             0 0 0 0 0 0 0 0,                       0 40 36 0 32 27 21 6",
        "HVP-10, 25 25 25 18 27 27 27 17 26 16,       60 69 81 48 89 98 112 66 120 60,       36 32 28 0 28 21 21 15 15 10",
        "PLY-6,  5 5 5 4 5 5,                         60 71 84 58 98 113,                    9 9 9 6 9 6",
        "MNT-8,  11 11 11 6 11 11 11 6,               40 50 60 25 50 60 60 25,               9 9 9 4 9 9 6 4",
        "TPR-3,  9 6 2,                               60 40 20,                              9 4 0",
        "CAL-12, 36 36 42 48 48 48 48 48 48 48 45 45, 0 0 0 0 0 0 60 72 84 96 114 132,       0 0 0 0 0 0 0 0 0 0 0 0",
        "HOM-8,  32 35 36 24 36 36 41 24,             0 40 48 0 60 72 84 50,                 0 0 0 0 0 0 0 0",
    })
    void theWorkOfEachWeekIsWhatTheLibrarysTablesSay(String code, String sets, String contacts, String heavyReps) {
        BlockCode block = new BlockCode(code);
        List<String> cycle =
                gyms.as(coach, () -> blocks.find(block)).orElseThrow().rhythm().cycle();
        List<WeekTotals> weeks = gyms.as(coach, () -> blocks.weeks(block)).stream()
                .map(week -> WeekTotals.of(week, cycle))
                .toList();

        assertThat(weeks).extracting(figures(WeekTotals::sets)).containsExactlyElementsOf(numbers(sets));
        assertThat(weeks).extracting(figures(WeekTotals::contacts)).containsExactlyElementsOf(numbers(contacts));
        assertThat(weeks).extracting(figures(WeekTotals::heavyReps)).containsExactlyElementsOf(numbers(heavyReps));
    }

    @Test
    void onlySetsOfRpeSixOrMoreAreHard() {
        List<BlockWeek> weeks = gyms.as(coach, () -> blocks.weeks(new BlockCode("FND-6")));

        assertThat(WeekTotals.of(weeks.getFirst(), List.of("A", "B")).hardSets())
                .as("row, seated calf raise and press: two sets each at RPE 6")
                .isEqualTo(6);
    }

    @Test
    void anUnknownCodeIsNoBlock() {
        BlockCode unknown = new BlockCode("XXX-1");

        assertThat(gyms.as(coach, () -> blocks.find(unknown))).isEmpty();
        assertThat(gyms.as(coach, () -> blocks.weeks(unknown))).isEmpty();
        assertThat(BlockCode.from("<script>")).isEmpty();
    }

    @Test
    void blocksAreForCoaches() {
        Someone runner = gyms.join(coach.gym(), "Ben Runner", Role.MEMBER);

        assertThatThrownBy(() -> gyms.as(runner, blocks::all)).isInstanceOf(NotAllowedException.class);
    }

    private static Function<WeekTotals, Integer> figures(ToIntFunction<WeekTotals> figure) {
        return figure::applyAsInt;
    }

    private static List<Integer> numbers(String text) {
        return Arrays.stream(text.split(" ")).map(Integer::valueOf).toList();
    }
}
