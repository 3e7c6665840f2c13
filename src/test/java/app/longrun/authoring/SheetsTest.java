package app.longrun.authoring;

import static app.longrun.authoring.Sketch.cell;
import static app.longrun.authoring.Sketch.gone;
import static app.longrun.authoring.Sketch.line;
import static app.longrun.authoring.Sketch.linked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import app.longrun.DatabaseTest;
import app.longrun.StatementCount;
import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.assigning.AssignmentOrder;
import app.longrun.assigning.Assignments;
import app.longrun.identity.Role;
import app.longrun.platform.Refusal;
import app.longrun.strength.BlockCode;
import app.longrun.strength.BlockFamily;
import app.longrun.strength.Blocks;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class SheetsTest {

    @Autowired
    private TestGyms gyms;

    @Autowired
    private Sheets sheets;

    @Autowired
    private BlockShelf shelf;

    @Autowired
    private Blocks blocks;

    @Autowired
    private Assignments assignments;

    @Autowired
    private StatementCount statements;

    private Someone nina;
    private Someone omar;
    private BlockFamily family;

    @BeforeEach
    void beginABlock() {
        nina = gyms.join(gyms.open(), "Nina Coach", Role.COACH);
        omar = gyms.join(nina.gym(), "Omar Coach", Role.COACH);
        family = gyms.as(nina, () -> shelf.start("Hill legs"));
    }

    @Test
    void whatACoachTypesStandsInTheSheetWithLettersFromItsOrder() {
        save(
                nina,
                line(1, "A", 2, "RDL", "3x8@RPE7"),
                line(1, "A", 1, "Back squat", "5x5@80%"),
                line(1, "A", 3, "Front plank", "3x30s@RPE7"));
        save(nina, linked(lines(1).get(2)));

        assertThat(lines(1))
                .extracting(SheetLine::position, SheetLine::words, SheetLine::cell, SheetLine::isReady)
                .containsExactly(
                        tuple("A", "Back squat", "5x5@80%", true),
                        tuple("B1", "Romanian deadlift, barbell", "3x8@RPE7", true),
                        tuple("B2", "Front plank", "3x30s@RPE7", true));
        save(nina, gone(lines(1).getFirst()));
        assertThat(lines(1)).extracting(SheetLine::position).containsExactly("A1", "A2");
    }

    @Test
    void whatIsNotUnderstoodIsKeptAsItWasTyped() {
        SheetAnswer answer = save(nina, line(1, "A", 1, "Wobble-board pistol", "about five sets"));

        assertThat(answer.saved()).hasSize(1);
        assertThat(lines(1).getFirst().words()).isEqualTo("Wobble-board pistol");
        assertThat(lines(1).getFirst().cell()).isEqualTo("about five sets");
        assertThat(lines(1).getFirst().isReady()).isFalse();
    }

    @Test
    void editsOfDifferentLinesMergeAndOfTheSameLineShowBoth() {
        save(nina, line(1, "A", 1, "Back squat", "5x5@80%"), line(1, "A", 2, "RDL", "3x8@RPE7"));
        List<SheetLine> seenByBoth = lines(1);

        save(nina, cell(seenByBoth.get(0), "5x4@82.5%"));
        assertThat(save(omar, cell(seenByBoth.get(1), "3x10@RPE7")).conflicts()).isEmpty();
        SheetAnswer late = save(omar, cell(seenByBoth.get(0), "5x3@85%"));

        assertThat(late.saved()).isEmpty();
        assertThat(late.conflicts()).extracting(SheetLine::cell).containsExactly("5x4@82.5%");
        assertThat(lines(1)).extracting(SheetLine::cell).containsExactly("5x4@82.5%", "3x10@RPE7");
        save(omar, cell(late.conflicts().getFirst(), "5x3@85%"));
        assertThat(lines(1).getFirst().cell()).as("the coach chose").isEqualTo("5x3@85%");
    }

    @Test
    void anEditSentTwiceIsStoredOnce() {
        LineEdit edit = line(1, "A", 1, "Back squat", "5x5@80%");
        save(nina, edit);

        assertThat(save(nina, edit).saved()).hasSize(1);
        assertThat(lines(1)).hasSize(1).extracting(SheetLine::version).containsExactly(1);
        SheetLine stored = lines(1).getFirst();
        save(nina, gone(stored));
        assertThat(save(nina, gone(stored)).gone()).hasSize(1);
    }

    @Test
    void aVersionSomebodyFollowsNeverChanges() {
        fillFourWeeks();
        Someone ben = gyms.join(nina.gym(), "Ben Runner", Role.MEMBER);
        gyms.as(
                nina,
                () -> assignments.assign(AssignmentOrder.of(
                        family,
                        List.of(ben.member()),
                        assignments.nextMonday(),
                        EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY))));

        SheetAnswer answer = save(omar, cell(lines(1).getFirst(), "5x3@85%"));

        assertThat(answer.number()).isEqualTo(2);
        assertThat(answer.saved()).hasSize(1);
        assertThat(lines(1).getFirst().cell()).isEqualTo("5x3@85%");
        assertThat(lines(4)).hasSize(2);
        assertThat(save(omar, cell(lines(1).getFirst(), "5x2@87.5%")).number())
                .as("nobody follows the second version")
                .isEqualTo(2);
    }

    @Test
    void anUnfinishedBlockCannotBeAssigned() {
        Someone ben = gyms.join(nina.gym(), "Ben Runner", Role.MEMBER);
        save(nina, line(1, "A", 1, "Back squat", "5x5@80%"));
        assertRefused("strength.refused.empty.weeks", () -> assign(ben));
        save(nina, line(2, "A", 1, "Something new", "5x5@80%"));
        assertRefused("strength.refused.unfinished", () -> assign(ben));
    }

    @Test
    void aLibraryBlockBecomesOursWithEveryLine() {
        BlockFamily ours = gyms.as(nina, () -> shelf.makeOurs(new BlockCode("MAX-8")));

        Sheet sheet = gyms.as(nina, () -> sheets.open(ours)).orElseThrow();
        assertThat(sheet.head().name()).isEqualTo("Maximal strength");
        assertThat(sheet.head().deloadWeeks()).containsExactly(4, 8);
        assertThat(sheet.lines()).allMatch(SheetLine::isReady);
        assertThat(gyms.as(nina, () -> blocks.weeks(ours))
                        .equals(gyms.as(nina, () -> blocks.weeks(new BlockCode("MAX-8")))))
                .as("it reads as the library's")
                .isTrue();
    }

    @Test
    void anotherGymFindsAndChangesNothing() {
        save(nina, line(1, "A", 1, "Back squat", "5x5@80%"));
        SheetLine stored = lines(1).getFirst();
        Someone stranger = gyms.join(gyms.open(), "Dora Elsewhere", Role.COACH);

        assertThat(gyms.as(stranger, () -> sheets.open(family))).isEmpty();
        assertRefused("authoring.refused.gone", () -> save(stranger, cell(stored, "1x1@BW")));
        assertRefused(
                "authoring.refused.gone",
                () -> gyms.as(stranger, () -> {
                    shelf.putAway(family);
                    return true;
                }));
        assertThat(lines(1).getFirst().cell()).isEqualTo("5x5@80%");
    }

    @Test
    void committingACellOfALongBlockTakesFourStatementsAtMost() {
        BlockFamily longBlock = twelveWeeks();
        SheetLine one = gyms.as(nina, () -> sheets.open(longBlock))
                .orElseThrow()
                .week(6)
                .get(10);

        assertThat(gyms.as(nina, () -> statements.of(() -> sheets.save(longBlock, List.of(cell(one, "4x6@75%"))))))
                .hasSizeLessThanOrEqualTo(4);
        assertThat(gyms.as(nina, () -> statements.of(() -> sheets.open(longBlock))))
                .hasSize(2);
    }

    private BlockFamily twelveWeeks() {
        BlockFamily longBlock = gyms.as(nina, () -> shelf.start("Twelve weeks"));
        SheetHead head =
                gyms.as(nina, () -> sheets.open(longBlock)).orElseThrow().head();
        gyms.as(nina, () -> shelf.describe(head.withWeeks(12)));
        LineEdit[] edits = IntStream.range(0, 360)
                .mapToObj(n -> line(n / 30 + 1, n % 2 == 0 ? "A" : "B", n, "Back squat", "5x5@80%"))
                .toArray(LineEdit[]::new);
        gyms.as(nina, () -> sheets.save(longBlock, List.of(edits)));
        return longBlock;
    }

    private void fillFourWeeks() {
        for (int week = 1; week <= 4; week++) {
            save(nina, line(week, "A", 1, "Back squat", "5x5@80%"), line(week, "B", 1, "RDL", "3x8@RPE7"));
        }
    }

    private void assign(Someone runner) {
        gyms.as(
                nina,
                () -> assignments.assign(AssignmentOrder.of(
                        family,
                        List.of(runner.member()),
                        assignments.nextMonday(),
                        EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY))));
    }

    private SheetAnswer save(Someone coach, LineEdit... edits) {
        return gyms.as(coach, () -> sheets.save(family, List.of(edits)));
    }

    private List<SheetLine> lines(int week) {
        return gyms.as(nina, () -> sheets.open(family)).orElseThrow().week(week);
    }

    private static void assertRefused(String key, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
