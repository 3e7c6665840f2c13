package app.longrun.plan;

import app.longrun.calendar.BlockSlot;
import app.longrun.calendar.PlannedSession;
import app.longrun.calendar.SessionId;
import app.longrun.calendar.SessionState;
import app.longrun.exercises.Movement;
import app.longrun.exercises.Movements;
import app.longrun.identity.MemberId;
import app.longrun.log.BlockVersion;
import app.longrun.log.Journal;
import app.longrun.log.LoggedSet;
import app.longrun.log.TrainingLog;
import app.longrun.platform.WeightUnit;
import app.longrun.safety.EasedRow;
import app.longrun.safety.EasedSession;
import app.longrun.safety.PlanEasing;
import app.longrun.strength.MemberTargets;
import app.longrun.strength.SheetRow;
import app.longrun.tenancy.CurrentGym;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes sheets of planned sessions in three statements: sore sites, what the blocks ask for, and what the log knows. */
@Component
class SheetMaker {

    private final PlanEasing easing;
    private final TrainingLog log;
    private final Movements movements;

    SheetMaker(PlanEasing easing, TrainingLog log, Movements movements) {
        this.easing = easing;
        this.log = log;
        this.movements = movements;
    }

    List<Sheet> make(MemberId self, List<PlannedSession> sessions, WeightUnit unit) {
        List<BlockSlot> slots = sessions.stream()
                .map(PlannedSession::block)
                .filter(Objects::nonNull)
                .toList();
        Set<BlockSlot> done = sessions.stream()
                .filter(session -> session.state() == SessionState.DONE)
                .flatMap(session -> Stream.ofNullable(session.block()))
                .collect(Collectors.toSet());
        List<EasedSession> eased = easing.of(self, slots, done);
        List<SessionId> ids = sessions.stream().map(PlannedSession::id).toList();
        Journal journal = log.journal(
                self,
                ids,
                eased.stream()
                        .flatMap(session -> session.rows().stream())
                        .flatMap(row ->
                                Stream.of(row.row().movement(), row.planned().movement()))
                        .distinct()
                        .toList());
        MemberTargets targets =
                new MemberTargets(journal.maxes(), CurrentGym.get().settings());
        return sessions.stream()
                .map(session -> sheet(session, of(session, eased), journal, targets, unit))
                .toList();
    }

    private static Optional<EasedSession> of(PlannedSession session, List<EasedSession> eased) {
        return eased.stream()
                .filter(each -> each.slot().equals(session.block()))
                .findFirst();
    }

    private Sheet sheet(
            PlannedSession session,
            Optional<EasedSession> eased,
            Journal journal,
            MemberTargets targets,
            WeightUnit unit) {
        List<LoggedSet> done = journal.of(session.id());
        List<SheetRow> own = eased.stream()
                .flatMap(each -> each.rows().stream())
                .map(row -> toDo(row, done))
                .toList();
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
                CurrentGym.get().settings(),
                eased.map(EasedSession::easings).orElse(List.of()));
    }

    /** What was begun as planned stays as planned. */
    private static SheetRow toDo(EasedRow row, List<LoggedSet> done) {
        boolean isBegun = done.stream()
                .anyMatch(set -> set.position().equals(row.planned().position())
                        && set.movement().equals(row.planned().movement()));
        return isBegun ? row.planned() : row.row();
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
