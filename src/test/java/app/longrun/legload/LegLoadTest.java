package app.longrun.legload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.longrun.DatabaseTest;
import app.longrun.StatementCount;
import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.calendar.RacePriority;
import app.longrun.calendar.SessionId;
import app.longrun.calendar.ShadowKeeper;
import app.longrun.calendar.SharedTraining;
import app.longrun.guard.Availability;
import app.longrun.guard.Demand;
import app.longrun.guard.Rule;
import app.longrun.guard.RunKind;
import app.longrun.guard.Severity;
import app.longrun.identity.MemberId;
import app.longrun.identity.NotAllowedException;
import app.longrun.identity.Role;
import app.longrun.log.TrainingLog;
import app.longrun.prescriptions.Rpe;
import app.longrun.runners.RunnerProfile;
import app.longrun.runners.RunnerProfiles;
import app.longrun.tenancy.Gym;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class LegLoadTest {

    private static final LocalTime EVENING = LocalTime.of(18, 0);
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    @Autowired
    private TestGyms gyms;

    @Autowired
    private Plans plans;

    @Autowired
    private LegLoad legLoad;

    @Autowired
    private TrainingLog log;

    @Autowired
    private RunnerProfiles profiles;

    @Autowired
    private SharedTraining sharing;

    @Autowired
    private ShadowKeeper shadows;

    @Autowired
    private StatementCount statements;

    private Gym harbour;
    private Someone coach;
    private Someone ben;
    private LocalDate today;
    private LocalDate monday;

    @BeforeEach
    void aCoachAndARunner() {
        harbour = gyms.open();
        coach = gyms.join(harbour, "Ana Coach", Role.COACH);
        ben = gyms.join(harbour, "Ben Runner", Role.MEMBER);
        today = LocalDate.now(harbour.settings().zone());
        monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }

    @Test
    void heavyLegsTheEveningBeforeAQualityRunAreAHitWithBothSessionsAndTheHours() {
        plans.heavy(ben, monday, EVENING);
        plans.run(ben, monday.plusDays(1), MORNING, RunKind.QUALITY, 60, 10_000);

        assertThat(week(ben).hits()).singleElement().satisfies(hit -> {
            assertThat(hit.rule()).isEqualTo(Rule.R1);
            assertThat(hit.first().title()).isEqualTo("Strength A");
            assertThat(hit.second().title()).isEqualTo("QUALITY run");
            assertThat(hit.actual()).isEqualTo(Duration.ofHours(13));
            assertThat(hit.needed()).isEqualTo(Duration.ofHours(24));
            assertThat(hit.isOpen()).isTrue();
        });
    }

    @Test
    void whoHasLoggedUnderEightLiftingSessionsIsANovice() {
        plans.heavy(ben, monday, EVENING);
        plans.run(ben, monday.plusDays(1), MORNING, RunKind.QUALITY, 60, 10_000);
        assertThat(week(ben).hits()).extracting(LegHit::severity).containsExactly(Severity.BLOCK);

        IntStream.rangeClosed(1, 8).forEach(ago -> lifted(today.minusDays(14 + ago)));

        assertThat(week(ben).runner().isNovice()).isFalse();
        assertThat(week(ben).hits()).extracting(LegHit::severity).containsExactly(Severity.WARN);
    }

    @Test
    void onlyTheRaceThatIsTheGoalKeepsHeavyLegsAway() {
        plans.heavy(ben, monday, EVENING);
        plans.race(ben, monday.plusDays(5), RacePriority.B);
        assertThat(week(ben).hits()).isEmpty();

        plans.race(ben, monday.plusDays(6), RacePriority.A);
        assertThat(week(ben).hits()).extracting(LegHit::rule).containsOnly(Rule.R5);
    }

    @Test
    void aSessionInAnotherGymCountsWithoutAName() {
        Someone there = gyms.join(gyms.open(), ben.person(), ben.email(), ben.name(), Role.MEMBER);
        sharing.give(ben.person());
        plans.heavy(there, monday, EVENING);
        shadows.settle(ben.person());
        plans.run(ben, monday.plusDays(1), MORNING, RunKind.QUALITY, 60, 10_000);

        assertThat(week(ben).hits()).singleElement().satisfies(hit -> {
            assertThat(hit.rule()).isEqualTo(Rule.R1);
            assertThat(hit.first().standing()).isEqualTo(Standing.ELSEWHERE);
            assertThat(hit.first().title()).isEmpty();
            assertThat(hit.first().isMovable()).isFalse();
        });
    }

    @Test
    void whatWasDoneCountsAsItWasLoggedAndWhatWasNotDoneRanNoMetres() {
        SessionId done = plans.run(ben, today.minusDays(9), null, RunKind.LONG, 80, 15_000);
        gyms.as(ben, () -> {
            log.finish(done, Rpe.of(6), 85);
            return true;
        });
        plans.run(ben, today.minusDays(5), null, RunKind.LONG, 120, 24_000);
        plans.run(ben, today.plusDays(1), null, RunKind.LONG, 100, 20_000);

        GuardedCalendar calendar = gyms.as(
                ben, () -> legLoad.of(ben.member(), today, today.plusDays(6)).orElseThrow());

        assertThat(calendar.sessions())
                .extracting(
                        GuardedSession::standing,
                        session -> session.bout().minutes(),
                        session -> session.bout().demand().metres())
                .containsExactly(
                        tuple(Standing.DONE, 85, 15_000),
                        tuple(Standing.PLANNED, 120, null),
                        tuple(Standing.PLANNED, 100, 20_000));
        assertThat(calendar.hits()).extracting(LegHit::rule).containsExactly(Rule.R8);
    }

    @Test
    void theDaysAMemberLiftsOnAreTheDaysThatAreFree() {
        gyms.as(ben, () -> {
            profiles.save(new RunnerProfile(Set.of(DayOfWeek.TUESDAY, DayOfWeek.FRIDAY), null));
            return true;
        });

        Availability availability = week(ben).availability();

        assertThat(availability.windows()).containsOnlyKeys(DayOfWeek.TUESDAY, DayOfWeek.FRIDAY);
        assertThat(availability.asked()).containsExactlyInAnyOrder(DayOfWeek.TUESDAY, DayOfWeek.FRIDAY);
    }

    @Test
    void aSessionWithoutATimeStandsWhereItUsuallyIsAndSaysSo() {
        plans.heavy(ben, monday, null);

        assertThat(week(ben).sessions()).singleElement().satisfies(session -> {
            assertThat(session.at()).isNull();
            assertThat(session.bout().start()).isEqualTo(monday.atTime(18, 0));
            assertThat(session.bout().demand()).isInstanceOf(Demand.Lifting.class);
        });
    }

    @Test
    void fiveHundredCalendarsAreReadInFourStatements() {
        List<MemberId> everybody = IntStream.range(0, 500)
                .mapToObj(number -> gyms.join(harbour, "Runner " + number, Role.MEMBER))
                .peek(someone -> plans.heavy(someone, monday, EVENING))
                .map(Someone::member)
                .toList();

        assertThat(statements.of(() -> gyms.as(coach, () -> {
                    Map<MemberId, GuardedCalendar> read = legLoad.of(everybody, monday, monday.plusDays(6));
                    assertThat(read).hasSize(500);
                    return assertThat(read.values())
                            .allSatisfy(
                                    calendar -> assertThat(calendar.sessions()).hasSize(1));
                })))
                .hasSize(4);
    }

    @Test
    void aCalendarIsForItsMemberAndTheCoachesOfTheGym() {
        Someone cleo = gyms.join(harbour, "Cleo Runner", Role.MEMBER);
        Someone elsewhere = gyms.join(gyms.open(), "Bo Coach", Role.COACH);

        assertThatThrownBy(() -> gyms.as(cleo, () -> legLoad.of(ben.member(), monday, monday)))
                .isInstanceOf(NotAllowedException.class);
        assertThat(gyms.as(elsewhere, () -> legLoad.of(ben.member(), monday, monday)))
                .isEmpty();
        assertThat(gyms.as(coach, () -> legLoad.of(ben.member(), monday, monday)))
                .isPresent();
    }

    private GuardedCalendar week(Someone someone) {
        return gyms.as(
                someone,
                () -> legLoad.of(someone.member(), monday, monday.plusDays(6)).orElseThrow());
    }

    private void lifted(LocalDate on) {
        SessionId session = plans.light(ben, on, null);
        gyms.as(ben, () -> {
            log.finish(session, Rpe.of(6), 50);
            return true;
        });
    }
}
