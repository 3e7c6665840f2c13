package app.longrun.authoring;

import app.longrun.platform.Ids;
import app.longrun.strength.BlockCode;
import app.longrun.strength.BlockExercise;
import app.longrun.strength.BlockSession;
import app.longrun.strength.BlockWeek;
import app.longrun.strength.Blocks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A library block as lines of a sheet: the same letter of the same session is the same line in every week. */
@Component
class LibraryLines {

    private static final double STEP = 1024;

    private final Blocks blocks;

    LibraryLines(Blocks blocks) {
        this.blocks = blocks;
    }

    List<ReadLine> of(BlockCode code) {
        Map<String, UUID> lines = new HashMap<>();
        List<ReadLine> all = new ArrayList<>();
        for (BlockWeek week : blocks.weeks(code)) {
            for (BlockSession session : week.sessions()) {
                for (int at = 0; at < session.exercises().size(); at++) {
                    BlockExercise exercise = session.exercises().get(at);
                    UUID line = lines.computeIfAbsent(session.letter() + exercise.position(), key -> Ids.next());
                    all.add(read(week.number(), session.letter(), (at + 1) * STEP, line, exercise));
                }
            }
        }
        return all;
    }

    private static ReadLine read(int week, String session, double place, UUID line, BlockExercise exercise) {
        boolean isLinked =
                exercise.position().length() > 1 && !exercise.position().endsWith("1");
        CellText cell = CellText.of(exercise.prescription());
        String name = exercise.movement().name();
        return new ReadLine(
                new LineEdit(line, week, 0, session, place, isLinked, name, null, cell.text(), "", "", false),
                name,
                exercise.movement().id(),
                cell.text(),
                true);
    }
}
