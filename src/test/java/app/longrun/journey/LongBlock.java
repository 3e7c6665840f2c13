package app.longrun.journey;

import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.authoring.BlockShelf;
import app.longrun.authoring.LineEdit;
import app.longrun.authoring.SheetHead;
import app.longrun.authoring.Sheets;
import app.longrun.platform.Ids;
import app.longrun.strength.BlockFamily;
import java.util.List;
import java.util.stream.IntStream;

/** A block of twelve weeks and 360 lines, as long as coaches write them. */
final class LongBlock {

    static final int WEEKS = 12;
    static final int LINES_A_WEEK = 30;

    private LongBlock() {}

    static BlockFamily of(Someone coach, TestGyms gyms, BlockShelf shelf, Sheets sheets) {
        BlockFamily family = gyms.as(coach, () -> shelf.start("Twelve weeks"));
        SheetHead head = gyms.as(coach, () -> sheets.open(family)).orElseThrow().head();
        gyms.as(coach, () -> shelf.describe(head.withWeeks(WEEKS)));
        List<LineEdit> edits = IntStream.range(0, WEEKS * LINES_A_WEEK)
                .mapToObj(n -> new LineEdit(
                        Ids.next(),
                        n / LINES_A_WEEK + 1,
                        0,
                        n % 2 == 0 ? "A" : "B",
                        n,
                        false,
                        "Rear-foot-elevated split squat",
                        null,
                        "5x5@80% 31X1 r3:00",
                        "",
                        "",
                        false))
                .toList();
        gyms.as(coach, () -> sheets.save(family, edits));
        return family;
    }
}
