package app.longrun.progress;

import app.longrun.exercises.Movement;
import app.longrun.exercises.MovementId;
import app.longrun.exercises.Movements;
import app.longrun.identity.Caller;
import app.longrun.identity.MemberId;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.log.KnownMax;
import app.longrun.log.Maxes;
import app.longrun.tenancy.CurrentGym;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How training goes: one's own, or as a coach anybody's in the gym; read in three statements. */
@Service
@Transactional(readOnly = true)
@Needs(Permission.LOG_TRAINING)
public class Progress {

    private static final int WEEKS = 12;
    /** As far back as a gym may have R8 look. */
    private static final int DAYS_BACK = 90;

    private final LedgerQuery ledger;
    private final RunnerFactsQuery facts;
    private final Maxes maxes;
    private final Movements movements;
    private final Clock clock;

    Progress(LedgerQuery ledger, RunnerFactsQuery facts, Maxes maxes, Movements movements, Clock clock) {
        this.ledger = ledger;
        this.facts = facts;
        this.maxes = maxes;
        this.movements = movements;
        this.clock = clock;
    }

    /** The caller's own. */
    public ProgressSheet mine() {
        return of(Caller.current().self()).orElseThrow();
    }

    /** A member's; empty for whoever never was a member of this gym. */
    public Optional<ProgressSheet> of(MemberId member) {
        Caller.current().mustBe(member, Permission.READ_ROSTER);
        LocalDate today = CurrentGym.today(clock);
        return facts.of(member, today).map(known -> sheet(member, today, known));
    }

    private ProgressSheet sheet(MemberId member, LocalDate today, RunnerFacts known) {
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<TrainingSession> sessions = ledger.since(member, today.minusDays(DAYS_BACK), today);
        return new ProgressSheet(
                known.name(),
                today,
                known.unit(),
                lifts(member),
                IntStream.rangeClosed(1 - WEEKS, 0)
                        .mapToObj(back -> TrainingWeek.of(monday.plusWeeks(back), sessions, today))
                        .toList(),
                Adherence.of(sessions, today),
                LongestRun.of(sessions, today, known.room()).orElse(null),
                known.thresholds(),
                known.race());
    }

    private List<LiftTrend> lifts(MemberId member) {
        return maxes.known(member).stream().collect(Collectors.groupingBy(KnownMax::movement)).entrySet().stream()
                .map(lift -> new LiftTrend(name(lift.getKey()), lift.getValue()))
                .sorted(Comparator.comparing(LiftTrend::movement))
                .toList();
    }

    private String name(MovementId movement) {
        return movements.byId(movement).map(Movement::name).orElse(movement.value());
    }
}
