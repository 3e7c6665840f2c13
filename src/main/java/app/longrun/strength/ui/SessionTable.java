package app.longrun.strength.ui;

import app.longrun.identity.MemberName;
import app.longrun.platform.ui.FiguresTable;
import app.longrun.platform.ui.FiguresTable.Cell;
import app.longrun.platform.ui.FiguresTable.Column;
import app.longrun.platform.ui.FiguresTable.Row;
import app.longrun.prescriptions.Prescription;
import app.longrun.prescriptions.Rest;
import app.longrun.strength.BlockExercise;
import app.longrun.strength.BlockSession;
import app.longrun.strength.MemberTargets;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A session as a table: what to do, how fast, how long to rest, and for a chosen member with which load. */
class SessionTable extends Composite<Div> {

    /** A member and what a block comes to for them. */
    record Loads(MemberName member, MemberTargets targets) {}

    SessionTable(BlockSession session, @Nullable Loads loads) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.text(getTranslation("strength.exercise")),
                Column.text(getTranslation("strength.sets")),
                Column.text(getTranslation("strength.tempo")),
                Column.number(getTranslation("strength.rest"))));
        if (loads != null) {
            columns.add(Column.number(
                    getTranslation("strength.loads.of", loads.member().name())));
        }
        getContent()
                .add(new FiguresTable(
                        getTranslation("strength.session", session.letter()),
                        columns,
                        session.exercises().stream()
                                .map(exercise -> row(exercise, loads))
                                .toList()));
    }

    private Row row(BlockExercise exercise, @Nullable Loads loads) {
        Prescription work = exercise.prescription();
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.of(exercise.position() + " · " + exercise.movement().name()),
                Cell.of(work.text()),
                Cell.of(
                        work.tempo().isFree()
                                ? getTranslation("strength.tempo.free")
                                : work.tempo().text()),
                rest(work.rest())));
        if (loads != null) {
            cells.add(Cell.of(BlockText.target(
                    this, loads.targets().of(exercise.movement(), work), loads.targets(), loads.member())));
        }
        return new Row(cells);
    }

    private Cell rest(@Nullable Rest rest) {
        return rest == null ? Cell.missing() : Cell.of(getTranslation("strength.rest.seconds", rest.seconds()));
    }
}
