package app.longrun.plan;

import app.longrun.calendar.BlockSlot;
import app.longrun.calendar.PlannedSession;
import app.longrun.calendar.SessionId;
import app.longrun.exercises.Movement;
import app.longrun.exercises.Movements;
import app.longrun.identity.MemberId;
import app.longrun.log.BlockVersion;
import app.longrun.log.Journal;
import app.longrun.log.LoggedSet;
import app.longrun.log.TrainingLog;
import app.longrun.platform.WeightUnit;
import app.longrun.strength.MemberTargets;
import app.longrun.strength.SessionSheets;
import app.longrun.strength.SheetRow;
import app.longrun.tenancy.CurrentGym;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes sheets of planned sessions in two statements: what the blocks ask for, and what the log knows. */
@Component
class SheetMaker {

    private final SessionSheets strength;
    private final TrainingLog log;
    private final Movements movements;

    SheetMaker(SessionSheets strength, TrainingLog log, Movements movements) {
        this.strength = strength;
        this.log = log;
        this.movements = movements;
    }

    List<Sheet> make(MemberId self, List<PlannedSession> sessions, WeightUnit unit) {
        List<BlockSlot> slots = sessions.stream()
                .map(PlannedSession::block)
                .filter(Objects::nonNull)
                .toList();
        List<SheetRow> rows = strength.rowsOf(self, slots);
        List<SessionId> ids = sessions.stream().map(PlannedSession::id).toList();
        Journal journal =
                log.journal(self, ids, rows.stream().map(SheetRow::movement).toList());
        MemberTargets targets =
                new MemberTargets(journal.maxes(), CurrentGym.get().settings());
        return sessions.stream()
                .map(session -> sheet(session, rows, journal, targets, unit))
                .toList();
    }

    private Sheet sheet(
            PlannedSession session, List<SheetRow> rows, Journal journal, MemberTargets targets, WeightUnit unit) {
        List<SheetRow> own =
                rows.stream().filter(row -> row.slot().equals(session.block())).toList();
        List<LoggedSet> done = journal.of(session.id());
        BlockVersion version = own.isEmpty()
                ? null
                : new BlockVersion(own.getFirst().blockId(), own.getFirst().blockNumber());
        List<Exercise> exercises = own.stream()
                .flatMap(row -> exercise(row, done, journal, targets))
                .toList();
        boolean isDeload = own.stream().anyMatch(SheetRow::isDeload);
        return new Sheet(
                session,
                version,
                isDeload,
                exercises,
                journal.sessions().get(session.id()),
                unit,
                CurrentGym.get().settings());
    }

    private Stream<Exercise> exercise(SheetRow row, List<LoggedSet> done, Journal journal, MemberTargets targets) {
        Optional<Movement> known = movements.byId(row.movement());
        return known.stream()
                .map(movement -> new Exercise(
                        row.position(),
                        movement,
                        row.prescription(),
                        targets.of(movement, row.prescription()),
                        done.stream()
                                .filter(set -> set.position().equals(row.position()))
                                .toList(),
                        journal.last().getOrDefault(row.movement(), List.of())));
    }
}
