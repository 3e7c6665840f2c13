package app.longrun.authoring;

import static app.longrun.authoring.Sketch.cell;
import static app.longrun.authoring.Sketch.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.longrun.DatabaseTest;
import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.identity.Role;
import app.longrun.platform.Refusal;
import app.longrun.strength.BlockFamily;
import app.longrun.strength.BlockWeek;
import app.longrun.strength.Blocks;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class WeekFillsTest {

    private static final String RULE = "+2.5% a week, week 4 -40% volume";

    @Autowired
    private TestGyms gyms;

    @Autowired
    private Sheets sheets;

    @Autowired
    private BlockShelf shelf;

    @Autowired
    private WeekFills fills;

    @Autowired
    private Blocks blocks;

    private Someone nina;
    private BlockFamily family;

    @BeforeEach
    void writeTheFirstWeek() {
        nina = gyms.join(gyms.open(), "Nina Coach", Role.COACH);
        family = gyms.as(nina, () -> shelf.start("Hill legs"));
        save(line(1, "A", 1, "Back squat", "5x5@75%"));
    }

    @Test
    void aRuleFillsTheWeeksAndMakesTheFourthALighterOne() {
        FillPreview preview = preview(RULE, false);

        // 75 + 2.5 = 77.5, + 2.5 = 80; week 4 keeps 80 with 5 sets less 40 % = 3.
        assertThat(preview.lines().getFirst().weeks())
                .extracting(FilledWeek::after)
                .containsExactly("5x5@75%", "5x5@77.5%", "5x5@80%", "3x5@80%");
        assertThat(preview.lines().getFirst().weeks().get(3).reasons()).isNotEmpty();
        assertThat(cells()).as("nothing is stored before it is confirmed").containsExactly("5x5@75%");

        gyms.as(nina, () -> fills.fill(family, preview));

        assertThat(cells()).containsExactly("5x5@75%", "5x5@77.5%", "5x5@80%", "3x5@80%");
        assertThat(gyms.as(nina, () -> blocks.weeks(family)))
                .extracting(BlockWeek::isDeload)
                .containsExactly(false, false, false, true);
    }

    @Test
    void whatACoachHasWrittenIntoAWeekStaysUnlessTheyTickThatItMayChange() {
        gyms.as(nina, () -> fills.fill(family, preview("", false)));
        save(cell(sheet().week(3).getFirst(), "1x1@90%"));

        gyms.as(nina, () -> {
            FillPreview kept = fills.preview(family, new FillWish(1, List.of(), "", false));
            assertThat(kept.lines().getFirst().weeks())
                    .extracting(FilledWeek::kind)
                    .containsExactly(
                            FilledWeek.Kind.SAME, FilledWeek.Kind.SAME, FilledWeek.Kind.KEPT, FilledWeek.Kind.SAME);
            assertThat(kept.edits()).isEmpty();
            return true;
        });
        FillPreview changed = preview("", true);
        gyms.as(nina, () -> fills.fill(family, changed));
        assertThat(cells()).containsOnly("5x5@75%");
    }

    @Test
    void aLineChangedSinceThePreviewStaysAndComesBackAsAConflict() {
        gyms.as(nina, () -> fills.fill(family, preview("", false)));
        FillPreview shown = preview(RULE, true);
        save(cell(sheet().week(2).getFirst(), "2x2@60%"));

        SheetAnswer answer = gyms.as(nina, () -> fills.fill(family, shown));

        assertThat(answer.conflicts()).extracting(SheetLine::cell).containsExactly("2x2@60%");
        assertThat(cells()).containsExactly("5x5@75%", "2x2@60%", "5x5@80%", "3x5@80%");
    }

    @Test
    void aRuleThatIsNotUnderstoodIsSaidAndStoresNothing() {
        FillPreview preview = preview("a bit more every week", false);

        assertThat(preview.problems()).hasSize(1);
        assertThatThrownBy(() -> gyms.as(nina, () -> fills.fill(family, preview)))
                .isInstanceOf(Refusal.class);
        assertThat(cells()).containsExactly("5x5@75%");
    }

    @Test
    void anotherGymFillsNothing() {
        FillPreview preview = preview("", false);
        Someone stranger = gyms.join(gyms.open(), "Dora Elsewhere", Role.COACH);

        assertThatThrownBy(() -> gyms.as(stranger, () -> fills.fill(family, preview)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> gyms.as(stranger, () -> fills.preview(family, new FillWish(1, List.of(), "", false))))
                .isInstanceOf(Refusal.class);
        assertThat(cells()).containsExactly("5x5@75%");
    }

    private FillPreview preview(String rule, boolean isToChange) {
        return gyms.as(nina, () -> fills.preview(family, new FillWish(1, List.of(), rule, isToChange)));
    }

    private void save(LineEdit edit) {
        gyms.as(nina, () -> sheets.save(family, List.of(edit)));
    }

    private Sheet sheet() {
        return gyms.as(nina, () -> sheets.open(family)).orElseThrow();
    }

    private List<String> cells() {
        return sheet().lines().stream().map(SheetLine::cell).toList();
    }
}
