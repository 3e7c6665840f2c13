package app.longrun.legload;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.DatabaseTest;
import app.longrun.StatementCount;
import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.calendar.SessionId;
import app.longrun.identity.Role;
import app.longrun.notices.PlanChange;
import app.longrun.notices.PlanChanged;
import app.longrun.people.Trail;
import app.longrun.platform.Ids;
import app.longrun.platform.WeightUnit;
import app.longrun.runners.FreeTime;
import app.longrun.runners.OwnRunner;
import app.longrun.runners.Races;
import app.longrun.runners.RunnerProfile;
import app.longrun.runners.RunnerProfiles;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@DatabaseTest
@RecordApplicationEvents
class ReflowingTest {

    private static final int HALF = 21_098;

    @Autowired
    private TestGyms gyms;

    @Autowired
    private Plans plans;

    @Autowired
    private Races races;

    @Autowired
    private OwnRunner own;

    @Autowired
    private RunnerProfiles profiles;

    @Autowired
    private LegLoad legLoad;

    @Autowired
    private GuardedMoves moves;

    @Autowired
    private Trail trail;

    @Autowired
    private StatementCount statements;

    @Autowired
    private ApplicationEvents events;

    private Someone ben;
    private LocalDate today;
    private LocalDate monday;
    private UUID block;
    private SessionId friday;

    @BeforeEach
    void heavyLegsOnAFriday() {
        ben = gyms.join(gyms.open(), "Ben Runner", Role.MEMBER);
        today = LocalDate.now(ben.gym().settings().zone());
        monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).plusWeeks(2);
        block = Ids.next();
        friday = plans.heavy(ben, monday.plusDays(4), null, block);
    }

    @Test
    void aRaceThatIsEnteredMovesWhatIsInItsWayAndSaysSo() {
        enter(monday.plusDays(6));

        GuardedSession moved = session(friday);
        assertThat(moved.on()).isBetween(monday, monday.plusDays(3));
        assertThat(moved.home()).isEqualTo(new Home(monday.plusDays(4), null));
        assertThat(moved.isByHand()).isFalse();
        assertThat(trail.of(ben))
                .contains("made way for a race session: Strength A from %s to %s"
                        .formatted(monday.plusDays(4), moved.on()));
        assertThat(told())
                .containsExactly(
                        new PlanChanged(Set.of(ben.member()), PlanChange.ADJUSTED, "Strength A", 1, moved.on()));
    }

    @Test
    void aRaceMovedTwiceAndTakenOffLeavesEverythingAtHome() {
        SessionId race = enter(monday.plusDays(6));
        does(() -> races.move(race, monday.plusDays(5)));
        assertThat(session(friday).on()).isBetween(monday, monday.plusDays(2));

        does(() -> races.move(race, monday.plusDays(40)));
        assertThat(session(friday).on()).isEqualTo(monday.plusDays(4));
        assertThat(session(friday).home()).isNull();

        does(() -> races.move(race, monday.plusDays(6)));
        does(() -> races.remove(race));
        assertThat(session(friday).on()).isEqualTo(monday.plusDays(4));
    }

    @Test
    void whatWasDoneOrMovedByHandStays() {
        SessionId done = plans.heavy(ben, monday.plusDays(3), null, block);
        plans.done(ben, done);
        does(() -> moves.move(new MoveOrder(friday, 0, monday.plusDays(5), null, "")));

        enter(monday.plusDays(6));

        assertThat(session(done).on()).isEqualTo(monday.plusDays(3));
        assertThat(session(friday).on()).isEqualTo(monday.plusDays(5));
        assertThat(told()).isEmpty();
    }

    @Test
    void fewerFreeDaysMoveWhatStandsOnTheOthers() {
        does(() -> profiles.save(new RunnerProfile(Set.of(DayOfWeek.TUESDAY, DayOfWeek.SATURDAY), null)));
        assertThat(session(friday).on()).isEqualTo(monday.plusDays(1));

        does(() -> profiles.save(new RunnerProfile(Set.of(DayOfWeek.FRIDAY), null)));
        assertThat(session(friday).on()).isEqualTo(monday.plusDays(4));
    }

    @Test
    void narrowerHoursGiveItAnotherTime() {
        SessionId evening = plans.heavy(ben, monday.plusWeeks(1), LocalTime.of(18, 0), Ids.next());

        does(() -> own.keepHours(List.of(new FreeTime(DayOfWeek.MONDAY, LocalTime.of(6, 0), LocalTime.of(7, 30)))));

        GuardedSession moved = session(evening);
        assertThat(moved.on())
                .isBetween(monday.plusWeeks(1), monday.plusWeeks(1).plusDays(6));
        assertThat(moved.on().getDayOfWeek() == DayOfWeek.MONDAY)
                .isEqualTo(LocalTime.of(6, 0).equals(moved.at()));
    }

    /** What is today and what is tomorrow is the gym's own word, fourteen hours east or eleven west of Greenwich. */
    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Kiritimati", "Pacific/Pago_Pago", "Europe/Lisbon"})
    void todayStaysOnTheGymsOwnClocks(String zone) {
        Someone cleo = gyms.join(gyms.open(zone, WeightUnit.KG), "Cleo Runner", Role.MEMBER);
        LocalDate here = LocalDate.now(cleo.gym().settings().zone());
        UUID assignment = Ids.next();
        SessionId now = plans.heavy(cleo, here, null, assignment);
        SessionId next = plans.heavy(cleo, here.plusDays(1), null, assignment);

        gyms.as(cleo, () -> races.add("Island half", here.plusDays(2), HALF));

        GuardedCalendar calendar = gyms.as(
                cleo, () -> legLoad.of(cleo.member(), here, here.plusDays(9)).orElseThrow());
        assertThat(calendar.find(now).orElseThrow().on()).isEqualTo(here);
        GuardedSession moved = calendar.find(next).orElseThrow();
        assertThat(moved.on()).isAfter(here);
        assertThat(moved.on().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)))
                .isEqualTo(here.plusDays(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    @Test
    void whoFollowsNoBlockCostsOneStatementMore() {
        Someone cleo = gyms.join(ben.gym(), "Cleo Runner", Role.MEMBER);

        assertThat(statements.of(() -> gyms.as(cleo, () -> races.add("Harbour half", monday, HALF))))
                .filteredOn(statement -> statement.contains("for no key update") && statement.contains("order by"))
                .hasSize(1);
        assertThat(told()).isEmpty();
    }

    private List<PlanChanged> told() {
        return events.stream(PlanChanged.class)
                .filter(change -> change.change() == PlanChange.ADJUSTED)
                .toList();
    }

    private SessionId enter(LocalDate on) {
        return gyms.as(ben, () -> races.add("Harbour half", on, HALF));
    }

    private void does(Runnable work) {
        gyms.as(ben, () -> {
            work.run();
            return true;
        });
    }

    private GuardedSession session(SessionId id) {
        return gyms.as(
                ben,
                () -> legLoad.of(ben.member(), monday, monday.plusDays(13))
                        .orElseThrow()
                        .find(id)
                        .orElseThrow());
    }
}
