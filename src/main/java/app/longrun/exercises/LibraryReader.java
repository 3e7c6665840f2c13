package app.longrun.exercises;

import app.longrun.platform.CsvProblems;
import app.longrun.platform.CsvRow;
import app.longrun.platform.CsvTable;
import java.util.ArrayList;
import java.util.List;

/** Reads the two files of the movement library and has them checked, each alone and against the other. */
final class LibraryReader {

    static final String MOVEMENTS = "exercises.csv";
    static final String ACTIVITIES = "activities.csv";

    private final LibraryFiles files;
    private final CsvProblems problems = new CsvProblems();

    LibraryReader(LibraryFiles files) {
        this.files = files;
    }

    Library read() {
        List<CsvRow> movementRows = CsvTable.rows(MOVEMENTS, files.text(MOVEMENTS), MovementLine.HEADER, problems);
        List<CsvRow> activityRows = CsvTable.rows(ACTIVITIES, files.text(ACTIVITIES), ActivityLine.HEADER, problems);
        problems.refuseIfAny();
        List<MovementLine> movements = new ArrayList<>();
        movementRows.forEach(row -> MovementLine.read(row).ifPresent(movements::add));
        List<ActivityLine> activities = new ArrayList<>();
        activityRows.forEach(row -> ActivityLine.read(row).ifPresent(activities::add));
        LibraryNames names = new LibraryNames();
        movements.forEach(m ->
                names.claim(m.row(), m.movement().id().value(), m.movement().name()));
        activities.forEach(a ->
                names.claim(a.row(), a.activity().id().value(), a.activity().name()));
        movements.forEach(m -> names.claimAliases(
                m.row(), m.movement().id().value(), m.movement().aliases()));
        activities.forEach(a -> names.claimAliases(
                a.row(), a.activity().id().value(), a.activity().aliases()));
        new Chains(movementRows, movements).check();
        problems.refuseIfAny();
        return new Library(
                movements.stream().map(MovementLine::movement).toList(),
                activities.stream().map(ActivityLine::activity).toList());
    }
}
