package app.longrun.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import app.longrun.platform.Ids;
import app.longrun.strength.BlockFamily;
import java.util.List;
import org.junit.jupiter.api.Test;

class PastedBlockTest {

    private static final SheetHead HEAD = new SheetHead(
            new BlockFamily(Ids.next()),
            1,
            "Hill legs",
            4,
            List.of("A", "B"),
            60,
            48,
            BlockNotes.NONE,
            List.of(),
            List.of(),
            false,
            0);

    @Test
    void linesOfWordsAreMovementShorthandAndRemark() {
        assertThat(read("""
                A Back squat 5x5 @80% r3:00
                B1) RDL: 3x8-12 RPE8 (slow down)
                B2 Plank 4 x 20s/side - breathe

                Just some words about the day
                """))
                .extracting(LineEdit::words, LineEdit::cell, LineEdit::remark, LineEdit::isLinked)
                .containsExactly(
                        tuple("Back squat", "5x5 @80% r3:00", "", false),
                        tuple("RDL", "3x8-12 RPE8", "slow down", false),
                        tuple("Plank", "4 x 20s/side", "breathe", true),
                        tuple("Just some words about the day", "", "", false));
    }

    @Test
    void aRangeWithAHeaderIsReadByItsColumnsInAnyOrder() {
        assertThat(read("Notes\tReps\tSets\tExercise\tTempo\tRest\tCoach\nbelt\t5\t5\tBack squat\t31X1\t3:00\tNina"))
                .extracting(LineEdit::words, LineEdit::cell, LineEdit::remark)
                .containsExactly(tuple("Back squat", "5x5 31X1 r3:00", "belt Nina"));
    }

    @Test
    void aRangeCopiedFromOurOwnSheetComesBackAsItWas() {
        assertThat(read("Back squat\t5x5@80% r3:00\tbelt\nRomanian deadlift, barbell\t3x8@RPE7\t"))
                .extracting(LineEdit::words, LineEdit::cell, LineEdit::remark)
                .containsExactly(
                        tuple("Back squat", "5x5@80% r3:00", "belt"),
                        tuple("Romanian deadlift, barbell", "3x8@RPE7", ""));
    }

    @Test
    void headingsSayWhereLinesBelongAndTheSameLineOfTwoWeeksIsOne() {
        List<LineEdit> read = read("""
                Week 1
                Session A
                Back squat 5x5 @75%
                Session B
                RDL 3x8
                Week 2
                Day 1
                Back squat 5x5 @77.5%
                Day 2
                RDL 3x9
                """);

        assertThat(read)
                .extracting(LineEdit::week, LineEdit::session, LineEdit::words)
                .containsExactly(
                        tuple(1, "A", "Back squat"),
                        tuple(1, "B", "RDL"),
                        tuple(2, "A", "Back squat"),
                        tuple(2, "B", "RDL"));
        assertThat(read.get(2).line()).isEqualTo(read.get(0).line());
        assertThat(read.get(3).line()).isEqualTo(read.get(1).line());
    }

    @Test
    void linesWithoutAHeadingStandBehindTheCursorInTheirOrder() {
        assertThat(read("One 3x5\nTwo 3x5"))
                .extracting(LineEdit::place)
                .isSorted()
                .allMatch(place -> place > 100);
    }

    @Test
    void whatIsTooLongForItsCellGoesIntoTheRemark() {
        assertThat(read("x".repeat(150)).getFirst().remark()).isEqualTo("x".repeat(30));
    }

    private static List<LineEdit> read(String text) {
        return PastedBlock.read(text, HEAD, 1, "A", 100);
    }
}
