package app.longrun.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.longrun.DatabaseTest;
import app.longrun.StatementCount;
import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.calendar.BlockSlot;
import app.longrun.calendar.Calendar;
import app.longrun.calendar.LegFacts;
import app.longrun.calendar.PlannedSession;
import app.longrun.calendar.SessionId;
import app.longrun.calendar.SessionKind;
import app.longrun.calendar.SessionState;
import app.longrun.classes.ClassId;
import app.longrun.classes.ClassOffer;
import app.longrun.classes.Places;
import app.longrun.identity.NotAllowedException;
import app.longrun.identity.Role;
import app.longrun.log.TrainingLog;
import app.longrun.platform.Ids;
import app.longrun.prescriptions.Load;
import app.longrun.prescriptions.Rpe;
import app.longrun.prescriptions.SessionLoad;
import app.longrun.prescriptions.Target;
import app.longrun.runners.Race;
import app.longrun.runners.Races;
import app.longrun.tenancy.Gym;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class TodaysPlanTest {

    @Autowired
    private TestGyms gyms;

    @Autowired
    private PlanFixtures given;

    @Autowired
    private TodaysPlan plan;

    @Autowired
    private WeekPlan weeks;

    @Autowired
    private Places places;

    @Autowired
    private Races races;

    @Autowired
    private TrainingLog log;

    @Autowired
    private Calendar calendar;

    @Autowired
    private StatementCount statements;

    private Gym gym;
    private Someone coach;
    private Someone runner;
    private LocalDate today;

    @BeforeEach
    void aRunnerInTheMorning() {
        gym = given.morning();
        coach = given.coach(gym);
        runner = gyms.join(gym, "Ben Runner", Role.MEMBER);
        today = PlanFixtures.today(gym);
    }

    @Test
    void anEmptyDayIsEmpty() {
        assertThat(today().isEmpty()).isTrue();
        assertThat(today().race()).isNull();
    }

    @Test
    void theDayHasTheClassTheLiftingAndTheRaceAhead() {
        ClassId evening = given.classAt(coach, today, 22, 12);
        given.assign(coach, runner);
        races("Boston Half", today.plusDays(12));

        Today day = today();

        assertThat(day.classes())
                .extracting(ClassOffer::id, ClassOffer::placesLeft, ClassOffer::isMine)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(evening, 12, false));
        assertThat(day.sessions()).singleElement().satisfies(sheet -> {
            assertThat(sheet.session().kind()).isEqualTo(SessionKind.LIFTING);
            assertThat(sheet.exercises())
                    .extracting(exercise -> exercise.movement().id().value())
                    .contains("back_squat");
        });
        Race race = Objects.requireNonNull(day.race());
        assertThat(race.name()).isEqualTo("Boston Half");
        assertThat(day.daysTo(race)).isEqualTo(12);
    }

    @Test
    void aKnownMaxBecomesALoadTheGymCanMakeAndAnUnknownOneAnEffort() {
        given.assign(coach, runner);
        assertThat(squat().target()).isInstanceOf(Target.ByRpe.class);

        given.squats(runner, 100);

        // 75 % of a training max of 90 % of 100 kg is 67.5 kg (MAX-8, science.md 6.1).
        assertThat(squat().target())
                .isEqualTo(new Target.At(
                        Load.of(new java.math.BigDecimal("67.5"), app.longrun.platform.WeightUnit.KG), false));
    }

    @Test
    void aBookedClassIsASessionOfTheDay() {
        ClassId evening = given.classAt(coach, today, 22, 12);

        gyms.as(runner, () -> {
            places.book(evening);
            return true;
        });

        assertThat(today().classes()).singleElement().satisfies(offer -> {
            assertThat(offer.isMine()).isTrue();
            assertThat(offer.placesLeft()).isEqualTo(11);
        });
        assertThat(today().sessions())
                .extracting(sheet -> sheet.session().classId())
                .containsExactly(evening.id());
    }

    @Test
    void aFinishedSessionShowsItsEffort() {
        given.assign(coach, runner);
        finish(today().sessions().getFirst().session().id());

        assertThat(today().sessions()).singleElement().satisfies(sheet -> {
            assertThat(sheet.session().state()).isEqualTo(SessionState.DONE);
            assertThat(Objects.requireNonNull(sheet.log()).effort()).isEqualTo(new SessionLoad(Rpe.of(7), 50));
        });
    }

    @Test
    void theLiftingOfYesterdayIsOfferedUntilItIsDone() {
        PlannedSession yesterday = new PlannedSession(
                new SessionId(Ids.next()),
                runner.member(),
                SessionKind.LIFTING,
                today.minusDays(1),
                null,
                50,
                "Strength B",
                "",
                LegFacts.lifting(3, true, 3, 6, 0),
                null,
                SessionState.PLANNED,
                null,
                new BlockSlot(Ids.next(), 1, "B"));
        gyms.as(runner, () -> {
            calendar.plan(List.of(yesterday));
            return true;
        });

        assertThat(today().unfinished()).extracting(Sheet::session).containsExactly(yesterday);
        assertThat(today().sessions()).isEmpty();

        finish(yesterday.id());
        assertThat(today().unfinished()).isEmpty();
    }

    @Test
    void theDayTakesFourStatementsHoweverMuchThereIs() {
        given.assign(coach, runner);
        given.classAt(coach, today, 22, 12);
        given.classAt(coach, today, 23, 12);
        races("Boston Half", today.plusDays(12));

        assertThat(statements.of(this::today)).hasSize(4);
    }

    @Test
    void theWeekIsOneStreamWithItsLoadAndTakesSixStatementsAtMost() {
        given.assign(coach, runner);
        races("Boston Half", today);
        finish(lifting());

        Week week = gyms.as(runner, () -> weeks.week(Optional.empty()));

        assertThat(week.days()).hasSize(7).contains(today);
        assertThat(week.on(today))
                .extracting(entry -> entry.session().kind())
                .containsExactly(SessionKind.LIFTING, SessionKind.RACE);
        assertThat(week.load()).isEqualTo(new WeekLoad(350, 1, 1));
        assertThat(statements.of(() -> gyms.as(runner, () -> weeks.week(Optional.of(today)))))
                .hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void aDayTooFarAwayMeansThisWeek() {
        Week week = gyms.as(runner, () -> weeks.week(Optional.of(LocalDate.MAX)));

        assertThat(week.days()).contains(today);
    }

    @Test
    void aSessionIsOpenToItsOwnerAlone() {
        given.assign(coach, runner);
        SessionId id = lifting();
        Someone fellow = gyms.join(gym, "Cleo Fellow", Role.MEMBER);
        Someone elsewhere = gyms.join(given.morning(), runner.person(), runner.email(), runner.name(), Role.MEMBER);

        assertThat(gyms.as(runner, () -> plan.session(id))).isPresent();
        for (Someone other : List.of(fellow, elsewhere)) {
            assertThat(gyms.as(other, () -> plan.session(id))).isEmpty();
            assertThat(gyms.as(other, plan::today).isEmpty()).isTrue();
        }
        assertThat(gyms.as(runner, () -> plan.session(new SessionId(Ids.next()))))
                .isEmpty();
    }

    @Test
    void whoIsNoMemberHasNoPlan() {
        assertThatThrownBy(() -> gyms.as(coach, plan::today)).isInstanceOf(NotAllowedException.class);
    }

    private Today today() {
        return gyms.as(runner, plan::today);
    }

    private SessionId lifting() {
        return today().sessions().stream()
                .map(Sheet::session)
                .filter(session -> session.kind() == SessionKind.LIFTING)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Exercise squat() {
        return today().sessions().getFirst().exercises().getFirst();
    }

    private void races(String name, LocalDate on) {
        gyms.as(runner, () -> races.add(name, on, 21_098));
    }

    private void finish(SessionId id) {
        gyms.as(runner, () -> {
            log.finish(id, Rpe.of(7), 50);
            return true;
        });
    }
}
