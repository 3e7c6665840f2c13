package app.longrun.runners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.longrun.DatabaseTest;
import app.longrun.StatementCount;
import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.calendar.Calendar;
import app.longrun.calendar.PlannedSession;
import app.longrun.calendar.SessionKind;
import app.longrun.calendar.SessionMove;
import app.longrun.calendar.SessionMoves;
import app.longrun.guard.RunKind;
import app.longrun.identity.Role;
import app.longrun.identity.SystemActor;
import app.longrun.identity.SystemDoor;
import app.longrun.platform.Refusal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class KeyRunsTest {

    @Autowired
    private TestGyms gyms;

    @Autowired
    private OwnRunner own;

    @Autowired
    private RunnerDesk desk;

    @Autowired
    private KeyRunNight night;

    @Autowired
    private SystemDoor door;

    @Autowired
    private Calendar calendar;

    @Autowired
    private SessionMoves moves;

    @Autowired
    private StatementCount statements;

    private Someone coach;
    private Someone ben;
    private LocalDate today;
    private LocalDate firstTuesday;

    @BeforeEach
    void aRunner() {
        coach = gyms.join(gyms.open(), "Ana Coach", Role.COACH);
        ben = gyms.join(coach.gym(), "Ben Runner", Role.MEMBER);
        today = LocalDate.now(coach.gym().settings().zone());
        firstTuesday = today.plusDays(1).with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY));
    }

    @Test
    void aKeyRunStandsOnTheCalendarEveryWeekForTwelveWeeks() {
        add(ben, tuesday(null));

        assertThat(runs())
                .hasSize(12)
                .allSatisfy(run -> {
                    assertThat(run.title()).isEqualTo("Quality run");
                    assertThat(run.at()).isEqualTo(LocalTime.of(18, 30));
                    assertThat(run.minutes()).isEqualTo(50);
                    assertThat(run.isQuality()).isTrue();
                    assertThat(run.legs().runKind()).isEqualTo(RunKind.QUALITY);
                    assertThat(run.distanceMetres()).isEqualTo(10_000);
                })
                .extracting(PlannedSession::on)
                .startsWith(firstTuesday, firstTuesday.plusWeeks(1));
    }

    @Test
    void theNightChangesNothingTwiceAndBringsBackNothingThatWasTakenOff() {
        add(ben, tuesday(null));
        List<PlannedSession> before = runs();

        settle();
        settle();

        assertThat(runs()).isEqualTo(before);
    }

    @Test
    void anEditReachesWhatNobodyHasTouchedAndNothingElse() {
        KeyRunId id = add(ben, tuesday(null));
        PlannedSession done = runs().get(0);
        PlannedSession moved = runs().get(1);
        gyms.as(ben, () -> {
            calendar.markDone(done.id());
            moves.move(List.of(new SessionMove(moved.id(), 0, moved.on().plusDays(2), null, true)));
            return true;
        });

        KeyRunPlan later =
                new KeyRunPlan(RunKind.LONG, "Sunday long", DayOfWeek.SUNDAY, null, 100, 18_000, firstTuesday, null);
        gyms.as(ben, () -> {
            own.changeRun(id, 0, later);
            return true;
        });

        List<PlannedSession> after = runs();
        assertThat(after).hasSizeBetween(11, 12);
        assertThat(after.get(0)).isEqualTo(calendarHas(done));
        assertThat(after.get(1).on()).isEqualTo(moved.on().plusDays(2));
        assertThat(after.get(1).title()).isEqualTo("Quality run");
        assertThat(after.subList(2, after.size())).allSatisfy(run -> {
            assertThat(run.on().getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
            assertThat(run.title()).isEqualTo("Sunday long");
            assertThat(run.legs().runKind()).isEqualTo(RunKind.LONG);
            assertThat(run.isQuality()).isTrue();
        });
    }

    @Test
    void aKeyRunThatEndsLeavesWhatWasDoneAndMoved() {
        KeyRunId id = add(ben, tuesday(null));
        PlannedSession done = runs().get(0);
        gyms.as(ben, () -> {
            calendar.markDone(done.id());
            own.endRun(id);
            return true;
        });

        assertThat(runs()).extracting(PlannedSession::id).containsExactly(done.id());
        assertThat(gyms.as(ben, own::sheet).keyRuns()).isEmpty();
        settle();
        assertThat(runs()).hasSize(1);
    }

    @Test
    void aKeyRunOfOneDayIsOneRun() {
        add(ben, tuesday(firstTuesday));

        assertThat(runs()).extracting(PlannedSession::on).containsExactly(firstTuesday);
    }

    @Test
    void aCoachsKeyRunIsForTheCoachToChange() {
        KeyRunId id = gyms.as(coach, () -> desk.addRun(ben.member(), tuesday(null)));

        assertThat(gyms.as(ben, own::sheet).keyRuns()).singleElement().matches(KeyRun::isByCoach);
        assertRefused("runners.run.coach", () -> own.changeRun(id, 0, tuesday(null)));
        assertRefused("runners.run.coach", () -> own.endRun(id));
        gyms.as(coach, () -> {
            desk.endRun(ben.member(), id);
            return true;
        });
        assertThat(runs()).isEmpty();
    }

    @Test
    void ofTwoWhoChangeAtOnceTheSecondIsTold() {
        KeyRunId id = add(ben, tuesday(null));
        gyms.as(coach, () -> {
            desk.changeRun(ben.member(), id, 0, tuesday(null));
            return true;
        });

        assertRefused("runners.run.stale", () -> own.changeRun(id, 0, tuesday(null)));
    }

    @ParameterizedTest
    @CsvSource({
        "4, 10000, , runners.run.minutes",
        "601, 10000, , runners.run.minutes",
        "50, 99, , runners.run.distance",
        "50, 200001, , runners.run.distance",
        "50, 10000, -1, runners.run.until"
    })
    void whatCannotBeAKeyRunIsRefused(int minutes, int metres, @Nullable Integer untilInDays, String why) {
        KeyRunPlan plan = new KeyRunPlan(
                RunKind.EASY,
                "",
                DayOfWeek.TUESDAY,
                null,
                minutes,
                metres,
                today,
                untilInDays == null ? null : today.plusDays(untilInDays));

        assertRefused(why, () -> own.addRun(plan));
        assertThat(runs()).isEmpty();
    }

    @Test
    void theOtherGymKnowsNothingOfThem() {
        Someone elsewhere = gyms.join(gyms.open(), "Bo Coach", Role.COACH);
        KeyRunId id = add(ben, tuesday(null));

        assertThat(gyms.as(elsewhere, () -> desk.find(ben.member()))).isEmpty();
        assertThat(gyms.as(elsewhere, () -> desk.sheet(ben.member())).keyRuns()).isEmpty();
        assertThatThrownBy(() -> gyms.as(elsewhere, () -> desk.addRun(ben.member(), tuesday(null))))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("runners.member.unknown"));
        assertThatThrownBy(() -> gyms.as(elsewhere, () -> {
                    desk.endRun(ben.member(), id);
                    return true;
                }))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("runners.run.unknown"));
        assertThat(runs()).hasSize(12);
    }

    @Test
    void theWholeSheetIsFiveStatements() {
        add(ben, tuesday(null));

        assertThat(statements.of(() -> gyms.as(ben, own::sheet))).hasSize(5);
    }

    private KeyRunId add(Someone someone, KeyRunPlan plan) {
        return gyms.as(someone, () -> own.addRun(plan));
    }

    private KeyRunPlan tuesday(@Nullable LocalDate until) {
        return new KeyRunPlan(
                RunKind.QUALITY, "", DayOfWeek.TUESDAY, LocalTime.of(18, 30), 50, 10_000, firstTuesday, until);
    }

    private void settle() {
        door.within(SystemActor.PLANNER, ben.gym().id(), () -> {
            night.settle();
            return true;
        });
    }

    private List<PlannedSession> runs() {
        return gyms.as(
                ben,
                () -> calendar.between(ben.member(), today, today.plusYears(1)).stream()
                        .filter(session -> session.kind() == SessionKind.RUN)
                        .toList());
    }

    private PlannedSession calendarHas(PlannedSession session) {
        return gyms.as(ben, () -> calendar.find(session.id()).orElseThrow());
    }

    private void assertRefused(String key, Runnable work) {
        assertThatThrownBy(() -> gyms.as(ben, () -> {
                    work.run();
                    return true;
                }))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
