package app.longrun.prescriptions.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.prescriptions.Prescription;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeekDiffTest {

    private static final SheetLine SQUAT = line("A", "A", "back_squat", "5x5@80% 31X1 r3:00");

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "A, 5x5@80% 31X1 r3:00,  ''",
        "A, 4x5@80% 31X1 r3:00,  SETS",
        "A, 5x4@80% 31X1 r3:00,  AMOUNT",
        "A, 5x5@82.5% 31X1 r3:00, INTENSITY",
        "A, 5x5@80% r3:00,       TEMPO",
        "A, 5x5@80% 31X1,        REST",
        "B, 5x5@80% 31X1 r3:00,  POSITION",
        "B, 4x4@85%TM,           POSITION SETS AMOUNT INTENSITY TEMPO REST"
    })
    void aRowThatChangesNamesItsParts(String position, String cell, String parts) {
        SheetLine after = line("A", position, "back_squat", cell);
        WeekDiff diff = WeekDiff.of(List.of(SQUAT), List.of(after));

        EnumSet<WeekDiff.Part> changed = EnumSet.noneOf(WeekDiff.Part.class);
        for (String part : parts.split(" ", -1)) {
            if (!part.isEmpty()) {
                changed.add(WeekDiff.Part.valueOf(part));
            }
        }
        assertThat(diff.rows())
                .containsExactly(
                        changed.isEmpty() ? new WeekDiff.Same(after) : new WeekDiff.Changed(SQUAT, after, changed));
        assertThat(diff.isEmpty()).isEqualTo(changed.isEmpty());
    }

    @Test
    void rowsComeAndGoAndATwiceUsedMovementKeepsItsOrder() {
        SheetLine light = line("A", "B", "back_squat", "3x8@60%");
        SheetLine plank = line("A", "C", "front_plank", "3x30s");
        SheetLine elsewhere = line("B", "A", "back_squat", "5x5@80%");
        SheetLine heavier = line("A", "A", "back_squat", "5x5@82.5% 31X1 r3:00");

        assertThat(WeekDiff.of(List.of(SQUAT, light, plank), List.of(heavier, light, elsewhere))
                        .rows())
                .containsExactly(
                        new WeekDiff.Changed(SQUAT, heavier, EnumSet.of(WeekDiff.Part.INTENSITY)),
                        new WeekDiff.Same(light),
                        new WeekDiff.Added(elsewhere),
                        new WeekDiff.Gone(plank));
        assertThat(WeekDiff.of(List.of(), List.of()).isEmpty()).isTrue();
    }

    private static SheetLine line(String session, String position, String movement, String cell) {
        Prescription prescription = ((Shorthand.Understood) Shorthand.read(cell)).prescription();
        return new SheetLine(session, position, movement, prescription);
    }
}
