package app.longrun.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassFiguresTest {

    private static final LineItems ITEMS = new LineItems(List.of(
            new LineItem("pogo_dl", "Pogo hop", List.of("pogo"), 1, 1),
            new LineItem("bound_alt", "Bound", List.of(), 1, 2),
            new LineItem("rdl_bb", "Romanian deadlift", List.of("RDL"), 0, 3),
            new LineItem("run", "Run", List.of(), 0, 1)));

    @ParameterizedTest
    @CsvSource({
        "pogo_dl, 10, REPS, false, '', 10",
        "Pogo, 10, REPS, false, 1 round, 10",
        "bound_alt, 8, REPS, false, '3 sets, full rest', 24",
        "bound_alt, 8, REPS, true, 3 sets, 48",
        "bound_alt, 8-10, REPS, false, 'EMOM 12, 4 loops of 3 min', 40",
        "bound_alt, 12/9, CONTACTS, false, 'every 4 min: 2 rounds', 24",
        "pogo_dl, 30, SECONDS, false, 2 rounds, 0",
        "pogo_dl, '', REPS, false, rest of segment, 0",
        "rdl_bb, 8, REPS, false, 3 rounds, 0",
        "nobody knows it, 8, REPS, false, 3 rounds, 0"
    })
    void contactsAreRepsTimesRoundsTimesSides(
            String movement, String amount, LineUnit unit, boolean isPerSide, String format, int contacts) {
        ClassFigures figures = figures("Z2", line(ScalingLevel.RX, 1, movement, amount, unit, isPerSide, format));

        assertThat(figures.contacts()).isEqualTo(contacts);
        assertThat(figures.isQuality()).isEqualTo(contacts > 0);
    }

    @ParameterizedTest
    @CsvSource({"strength, false", "Z1, false", "Z2 to Z3, false", "Z3 to Z4, true", "Z4, true", "Z5 to Z6, true"})
    void zoneFourAndAboveMakesAQualityDay(String zone, boolean isQuality) {
        assertThat(figures(zone).isQuality()).isEqualTo(isQuality);
    }

    @Test
    void theCoachsWordMakesAQualityDayToo() {
        assertThat(ClassFigures.of(List.of(segment("Z3")), true, ITEMS).isQuality())
                .isTrue();
    }

    @Test
    void onlyWhatIsPrescribedCountsAndOfAlternativesTheHeaviest() {
        ClassFigures figures = figures(
                "Z2",
                line(ScalingLevel.RX, 1, "run", "400", LineUnit.METRES, false, ""),
                line(ScalingLevel.RX, 2, "pogo_dl", "10", LineUnit.REPS, false, ""),
                line(ScalingLevel.RX, 2, "bound_alt", "20", LineUnit.REPS, false, ""),
                line(ScalingLevel.SCALED, 2, "pogo_dl", "90", LineUnit.REPS, false, ""),
                line(ScalingLevel.BEGINNER, 1, "rdl_bb", "8", LineUnit.REPS, false, ""));

        assertThat(figures).isEqualTo(new ClassFigures(20, 100, 20, 2, true, false));
    }

    private static ClassFigures figures(String zone, LineDraft... lines) {
        return ClassFigures.of(List.of(segment(zone, lines)), false, ITEMS);
    }

    private static SegmentDraft segment(String zone, LineDraft... lines) {
        return new SegmentDraft("Main", 20, zone, 5, "", Arrays.asList(lines));
    }

    private static LineDraft line(
            ScalingLevel level,
            int number,
            String movement,
            String amount,
            LineUnit unit,
            boolean isPerSide,
            String format) {
        return new LineDraft(number, 1, level, movement, amount, unit, isPerSide, "", "", "", null, format);
    }
}
