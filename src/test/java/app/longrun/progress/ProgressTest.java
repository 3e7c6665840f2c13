package app.longrun.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.longrun.DatabaseTest;
import app.longrun.StatementCount;
import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.calendar.SessionId;
import app.longrun.exercises.MovementId;
import app.longrun.guard.RunKind;
import app.longrun.identity.NotAllowedException;
import app.longrun.identity.Role;
import app.longrun.log.Lifting;
import app.longrun.log.Run;
import app.longrun.log.Runs;
import app.longrun.log.SetEntry;
import app.longrun.log.SetKind;
import app.longrun.log.Tap;
import app.longrun.log.TrainingLog;
import app.longrun.log.Word;
import app.longrun.platform.Ids;
import app.longrun.platform.WeightUnit;
import app.longrun.prescriptions.Amount;
import app.longrun.prescriptions.AmountUnit;
import app.longrun.prescriptions.Load;
import app.longrun.prescriptions.MaxEquation;
import app.longrun.prescriptions.Rpe;
import app.longrun.prescriptions.SessionLoad;
import app.longrun.prescriptions.Tonnage;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class ProgressTest {

    @Autowired
    private TestGyms gyms;

    @Autowired
    private Progress progress;

    @Autowired
    private Runs runs;

    @Autowired
    private Lifting lifting;

    @Autowired
    private TrainingLog log;

    @Autowired
    private StatementCount statements;

    private Someone runner;
    private LocalDate today;

    @BeforeEach
    void aRunner() {
        runner = gyms.join(gyms.open("Europe/Paris", WeightUnit.KG), "Ben Runner", Role.MEMBER);
        today = LocalDate.now(runner.gym().settings().zone());
    }

    @Test
    void whatWasLoggedAddsUpThroughOneLedger() {
        run(12_000, 60, 5);
        lift(100, 5, 8);

        ProgressSheet sheet = gyms.as(runner, progress::mine);

        TrainingWeek week = sheet.thisWeek();
        assertThat(week.units()).isEqualTo(5 * 60 + 7 * 40);
        assertThat(week.legUnits()).as("back squats are all legs").isEqualTo(5 * 60 + 7 * 40);
        assertThat(week.tonnage()).isEqualTo(new Tonnage(500_000));
        assertThat(week.metres()).isEqualTo(12_000);
        assertThat(week.coveragePercent()).hasValue(100);
        assertThat(sheet.longest()).isEqualTo(new LongestRun(12_000, today, 13_200, 30, 10));
        assertThat(sheet.adherence()).isEqualTo(new Adherence(2, 2));
        assertThat(sheet.lifts()).singleElement().satisfies(lift -> {
            assertThat(lift.latest().max().equation()).isEqualTo(MaxEquation.RTS_CHART);
            assertThat(lift.record()).isEqualTo(lift.latest());
        });
    }

    @Test
    void itIsReadInThreeStatementsHoweverMuchWasDone() {
        run(12_000, 60, 5);
        lift(100, 5, 8);
        gyms.as(runner, progress::mine);

        assertThat(gyms.as(runner, () -> statements.of(progress::mine))).hasSize(3);
    }

    @Test
    void aCoachSeesTheSameAndNobodyElseDoes() {
        run(12_000, 60, 5);
        Someone coach = gyms.join(runner.gym(), "Ana Coach", Role.COACH);
        Someone other = gyms.join(runner.gym(), "Cleo Member", Role.MEMBER);
        Someone elsewhere = gyms.join(gyms.open(), "Dan Elsewhere", Role.COACH, Role.MEMBER);

        assertThat(gyms.as(coach, () -> progress.of(runner.member())))
                .hasValueSatisfying(
                        sheet -> assertThat(sheet.thisWeek().metres()).isEqualTo(12_000));
        assertThatThrownBy(() -> gyms.as(other, () -> progress.of(runner.member())))
                .isInstanceOf(NotAllowedException.class);
        assertThat(gyms.as(elsewhere, () -> progress.of(runner.member())))
                .as("a member of another gym is nobody here")
                .isEmpty();
        assertThatThrownBy(() -> gyms.as(elsewhere, runner.gym().slug(), () -> progress.of(runner.member())))
                .isInstanceOf(NotAllowedException.class);
    }

    private void run(int metres, int minutes, int rpe) {
        gyms.as(runner, () -> {
            runs.log(
                    new SessionId(Ids.next()),
                    new Run(RunKind.EASY, today, metres, new SessionLoad(Rpe.of(rpe), minutes)));
            return true;
        });
    }

    private void lift(int kilograms, int reps, int rpe) {
        SessionId session = lifting.planFor(runner);
        SetEntry set = new SetEntry(
                Ids.next(),
                "A",
                1,
                new MovementId("back_squat"),
                "1x5@RPE8",
                null,
                new Amount(reps, AmountUnit.REPS, false),
                Load.of(BigDecimal.valueOf(kilograms), WeightUnit.KG),
                Rpe.of(rpe),
                SetKind.NORMAL);
        gyms.as(runner, () -> {
            log.take(session, null, List.of(new Tap.Done(set, new Word(Ids.next(), 1, 0, Instant.now()))));
            log.finish(session, Rpe.of(7), 40);
            return true;
        });
    }
}
