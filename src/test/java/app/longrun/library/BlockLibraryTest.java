package app.longrun.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.exercises.EditedLibraryFiles;
import app.longrun.exercises.InjuryCondition;
import app.longrun.exercises.MovementId;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlockLibraryTest {

    private final BlockLibrary library = BlockLibrary.in(EditedLibraryFiles.shipped());

    private LibraryBlock block(String code) {
        return library.blocks().stream()
                .filter(b -> b.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theLibraryHoldsEightBlocksInItsOrder() {
        assertThat(library.blocks())
                .extracting(LibraryBlock::code)
                .containsExactly("FND-6", "MAX-8", "HVP-10", "PLY-6", "MNT-8", "TPR-3", "CAL-12", "HOM-8");
        assertThat(library.blocks().stream().mapToInt(b -> b.rows().size()).sum())
                .isEqualTo(561);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "FND-6, 24 24 34 24 35 35, 0 0 15 0 30 40, 0 0 0 0 0 0",
        "MAX-8, 30 30 33 22 32 35 34 19, 0 0 0 0 0 0 0 0, 0 40 36 0 32 27 21 6",
        "HVP-10, 25 25 25 18 27 27 27 17 26 16, 60 69 81 48 89 98 112 66 120 60, 36 32 28 0 28 21 21 15 15 10",
        "PLY-6, 5 5 5 4 5 5, 60 71 84 58 98 113, 9 9 9 6 9 6",
        "MNT-8, 11 11 11 6 11 11 11 6, 40 50 60 25 50 60 60 25, 9 9 9 4 9 9 6 4",
        "TPR-3, 9 6 2, 60 40 20, 9 4 0",
        "CAL-12, 36 36 42 48 48 48 48 48 48 48 45 45, 0 0 0 0 0 0 60 72 84 96 114 132, 0 0 0 0 0 0 0 0 0 0 0 0",
        "HOM-8, 32 35 36 24 36 36 41 24, 0 40 48 0 60 72 84 50, 0 0 0 0 0 0 0 0"
    })
    void theWeeksAddUpToThePrintedTotals(String code, String sets, String contacts, String heavyReps) {
        assertThat(perWeek(code, row -> row.unit().equals("contacts") ? 0 : row.sets()))
                .isEqualTo(numbers(sets));
        assertThat(perWeek(code, row -> row.unit().equals("contacts") ? row.sets() * row.amount() * sides(row) : 0))
                .isEqualTo(numbers(contacts));
        assertThat(perWeek(code, row -> isEightyPercent(row) ? row.sets() * row.amount() : 0))
                .isEqualTo(numbers(heavyReps));
    }

    @Test
    void aRowCarriesEveryFact() {
        assertThat(block("MAX-8").rows())
                .contains(new LibraryBlockRow(
                        "MAX-8",
                        3,
                        false,
                        "A",
                        "A",
                        new MovementId("back_squat"),
                        5,
                        4,
                        "reps",
                        false,
                        "PCT1RM",
                        8250,
                        "TM",
                        180,
                        "21X1",
                        "5x4@82.5%"));
        assertThat(block("CAL-12").rows())
                .contains(new LibraryBlockRow(
                        "CAL-12",
                        12,
                        false,
                        "A",
                        "F",
                        new MovementId("pogo_sl"),
                        1,
                        8,
                        "contacts",
                        true,
                        "BW",
                        null,
                        null,
                        60,
                        null,
                        "1x8c/side@BW"));
    }

    @Test
    void aBlockCarriesItsRules() {
        LibraryBlock block = block("HVP-10");

        assertThat(block.weeks()).isEqualTo(10);
        assertThat(block.sessionCycle()).containsExactly("A", "B");
        assertThat(block.minutesMin()).isEqualTo(60);
        assertThat(block.minutesMax()).isEqualTo(60);
        assertThat(block.progressionModel()).isEqualTo("Percentage wave");
        assertThat(block.minHoursBetween()).isEqualTo(72);
        assertThat(block.exitTest()).isEqualTo("Reactive index or 10-pogo contact time improved; e1RM kept or up.");
        assertThat(block.contraindicated())
                .containsExactlyInAnyOrder(InjuryCondition.ACH, InjuryCondition.BSI, InjuryCondition.MTSS);
        assertThat(block("HOM-8").sessionsPerWeekMax()).isEqualTo(3);
        assertThat(block("FND-6").minutesMax()).isEqualTo(45);
    }

    @ParameterizedTest
    @CsvSource({
        "FND-6, 4",
        "MAX-8, 4 8",
        "HVP-10, 4 8 10",
        "PLY-6, 4",
        "MNT-8, 4 8",
        "TPR-3, 2 3",
        "CAL-12, ''",
        "HOM-8, 4 8"
    })
    void theDeloadWeeksAreAsPrinted(String code, String weeks) {
        assertThat(block(code).rows().stream()
                        .filter(LibraryBlockRow::deload)
                        .map(LibraryBlockRow::week)
                        .distinct()
                        .sorted())
                .isEqualTo(weeks.isEmpty() ? List.of() : numbers(weeks));
    }

    private List<Integer> perWeek(String code, ToIntFunction<LibraryBlockRow> measure) {
        LibraryBlock block = block(code);
        return IntStream.rangeClosed(1, block.weeks())
                .mapToObj(week -> block.rows().stream()
                        .filter(row -> row.week() == week)
                        .mapToInt(row -> measure.applyAsInt(row) * block.timesPerWeek(row.session()))
                        .sum())
                .toList();
    }

    private static boolean isEightyPercent(LibraryBlockRow row) {
        Integer intensity = row.intensityHundredths();
        return row.intensityKind().equals("PCT1RM") && intensity != null && intensity >= 8000;
    }

    private static int sides(LibraryBlockRow row) {
        return row.perSide() ? 2 : 1;
    }

    private static List<Integer> numbers(String text) {
        return Arrays.stream(text.split(" ")).map(Integer::valueOf).toList();
    }
}
