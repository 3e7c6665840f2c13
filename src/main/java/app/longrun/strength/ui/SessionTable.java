package app.longrun.strength.ui;

import app.longrun.platform.ui.FigureCell;
import app.longrun.platform.ui.FigureColumn;
import app.longrun.platform.ui.FigureRow;
import app.longrun.platform.ui.FiguresTable;
import app.longrun.prescriptions.Prescription;
import app.longrun.prescriptions.Rest;
import app.longrun.strength.BlockExercise;
import app.longrun.strength.BlockSession;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A session as a table: what to do, how fast, how long to rest, and for a chosen member with which load. */
class SessionTable extends Composite<Div> {

    SessionTable(BlockSession session, @Nullable MemberLoads loads) {
        List<FigureColumn> columns = new ArrayList<>(List.of(
                FigureColumn.text(getTranslation("strength.exercise")),
                FigureColumn.text(getTranslation("strength.sets")),
                FigureColumn.text(getTranslation("strength.tempo")),
                FigureColumn.number(getTranslation("strength.rest"))));
        if (loads != null) {
            columns.add(FigureColumn.number(
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

    private FigureRow row(BlockExercise exercise, @Nullable MemberLoads loads) {
        Prescription work = exercise.prescription();
        List<FigureCell> cells = new ArrayList<>(List.of(
                FigureCell.of(exercise.position() + " · " + exercise.movement().name()),
                FigureCell.of(work.text()),
                FigureCell.of(
                        work.tempo().isFree()
                                ? getTranslation("strength.tempo.free")
                                : work.tempo().text()),
                rest(work.rest())));
        if (loads != null) {
            cells.add(FigureCell.of(new TargetText(this, loads.unit())
                    .of(
                            loads.targets().of(exercise.movement(), work),
                            loads.targets().lacksMax(exercise.movement(), work))));
        }
        return new FigureRow(cells);
    }

    private FigureCell rest(@Nullable Rest rest) {
        return rest == null
                ? FigureCell.missing()
                : FigureCell.of(getTranslation("strength.rest.seconds", rest.seconds()));
    }
}
