package app.longrun.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.longrun.DatabaseTest;
import app.longrun.StatementCount;
import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.calendar.RacePriority;
import app.longrun.calendar.SessionId;
import app.longrun.guard.Rule;
import app.longrun.guard.RunKind;
import app.longrun.guard.Severity;
import app.longrun.identity.Role;
import app.longrun.legload.GuardedSession;
import app.longrun.legload.LegHit;
import app.longrun.legload.LegLoad;
import app.longrun.legload.OpenSlot;
import app.longrun.legload.Plans;
import app.longrun.legload.Weighing;
import app.longrun.people.Trail;
import app.longrun.platform.Ids;
import app.longrun.platform.Refusal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class BoardMovesTest {

    private static final LocalTime EVENING = LocalTime.of(18, 0);
    private static final String REASON = "Agreed with Ben, easy week";

    @Autowired
    private TestGyms gyms;

    @Autowired
    private Plans plans;

    @Autowired
    private BoardGuard guard;

    @Autowired
    private BoardMoves moves;

    @Autowired
    private Boards boards;

    @Autowired
    private LegLoad legLoad;

    @Autowired
    private Trail trail;

    @Autowired
    private StatementCount statements;

    private Someone coach;
    private Someone ben;
    private LocalDate monday;
    private BoardSpan span;
    private final UUID block = Ids.next();
    private SessionId squats;
    private SessionId run;

    /** Heavy legs on Monday evening, a key run on Thursday. */
    @BeforeEach
    void aWeekThatNoRuleMinds() {
        coach = gyms.join(gyms.open(), "Ana Coach", Role.COACH);
        ben = gyms.join(coach.gym(), "Ben Runner", Role.MEMBER);
        monday = LocalDate.now(coach.gym().settings().zone()).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        span = new BoardSpan(monday, 4);
        squats = plans.heavy(ben, monday, EVENING, block);
        run = plans.run(ben, monday.plusDays(3), null, RunKind.QUALITY, 60, 10_000);
    }

    @Test
    void whileItIsInHandEveryDayIsJudgedAndTheOfferedPlacesPassTheSameCheck() {
        Judgement judgement = judge(false, held(run, 0));

        assertThat(judgement.days()).hasSize(28);
        assertThat(day(judgement, monday.plusDays(1)).hits())
                .extracting(LegHit::rule)
                .contains(Rule.R1);
        assertThat(day(judgement, monday.plusDays(1)).worst()).contains(Severity.BLOCK);
        assertThat(day(judgement, monday.plusDays(4)).worst()).isEmpty();
        assertThat(judgement.slots())
                .isNotEmpty()
                .allSatisfy(slot -> assertThat(
                                weigh(place(run, 0, slot.on()).at(slot)).isFree())
                        .isTrue());
    }

    @Test
    void noDayIsOfferedThatTheBlockIsOnAlready() {
        plans.heavy(ben, monday.plusDays(7), EVENING, block);
        SessionId light = plans.heavy(ben, monday.plusDays(14), EVENING, block);

        List<OpenSlot> slots = judge(false, held(light, 0)).slots();

        assertThat(slots)
                .isNotEmpty()
                .allSatisfy(slot -> assertThat(slot.on()).isNotIn(monday.plusDays(7), monday.plusDays(14)));
        assertThat(slots)
                .allSatisfy(slot -> assertThat(
                                weigh(place(light, 0, slot.on()).at(slot)).isFree())
                        .isTrue());
    }

    @Test
    void whatADragIsToldIsWhatTheDropIsToldOnEveryDay() {
        Judgement judgement = judge(false, held(run, 0));

        assertThat(judgement.days())
                .allSatisfy(day -> assertThat(weigh(place(run, 0, day.on())).hits())
                        .extracting(LegHit::rule)
                        .containsExactlyInAnyOrderElementsOf(
                                day.hits().stream().map(LegHit::rule).toList()));
    }

    @Test
    void theDayAfterHeavyLegsNeedsAReasonThatIsKeptAndGoesIntoTheTrail() {
        BoardOrder order = place(run, 0, monday.plusDays(1));

        assertThat(weigh(order).isFree()).isFalse();
        assertRefused("legload.move.reason", () -> make(order, ""));
        make(order, REASON);

        assertThat(stands(run).on()).isEqualTo(monday.plusDays(1));
        assertThat(hits())
                .isNotEmpty()
                .allSatisfy(hit -> assertThat(hit.isOpen()).isFalse());
        assertThat(trail.of(coach)).anySatisfy(entry -> assertThat(entry).contains("moved", "R1", REASON));
    }

    @Test
    void anOfferedPlaceIsTakenWithoutAReason() {
        Weighing weighing = weigh(place(run, 0, monday.plusDays(1)));
        OpenSlot slot = weighing.slots().getFirst();

        make(place(run, 0, monday.plusDays(1)).at(slot), "");

        assertThat(stands(run).on()).isEqualTo(slot.on());
        assertThat(hits()).isEmpty();
    }

    @Test
    void takingBackBringsASessionToWhereItStoodAlsoAgainstARule() {
        BoardUndo away = make(place(run, 0, monday.plusDays(1)), REASON);
        BoardUndo back = make(
                new BoardOrder.Placing(
                        List.of(held(run, 1)), ben.member(), monday.plusDays(4), LocalTime.of(6, 30), false, false),
                "");

        undo(back);
        assertThat(stands(run).on()).isEqualTo(monday.plusDays(1));
        assertThat(stands(run).at()).isNull();
        assertThatThrownBy(() -> undo(away)).isInstanceOf(Refusal.class);
        assertThat(trail.of(coach)).anySatisfy(entry -> assertThat(entry).contains("took back"));
    }

    @Test
    void severalKeepTheirDistanceAndAreJudgedWhereAllOfThemEndUp() {
        BoardOrder both = new BoardOrder.Placing(
                List.of(held(squats, 0), held(run, 0)), ben.member(), monday.plusDays(1), null, false, false);

        assertThat(weigh(both).isFree()).isTrue();
        make(both, "");

        assertThat(stands(squats).on()).isEqualTo(monday.plusDays(1));
        assertThat(stands(run).on()).isEqualTo(monday.plusDays(4));
    }

    @Test
    void twoSessionsOfABlockChangeTheirDays() {
        SessionId later = plans.heavy(ben, monday.plusDays(7), EVENING, block);

        make(new BoardOrder.Swap(held(squats, 0), held(later, 0)), REASON);

        assertThat(stands(squats).on()).isEqualTo(monday.plusDays(7));
        assertThat(stands(later).on()).isEqualTo(monday);
    }

    @Test
    void aRunIsCopiedToAnotherRunnerAndLiftingIsNot() {
        Someone cleo = gyms.join(coach.gym(), "Cleo Runner", Role.MEMBER);

        BoardUndo copied = make(copy(run, cleo, monday.plusDays(2)), "");

        assertThat(entries(cleo)).singleElement().satisfies(copy -> {
            assertThat(copy.on()).isEqualTo(monday.plusDays(2));
            assertThat(copy.runKind()).isEqualTo(RunKind.QUALITY);
        });
        assertThat(stands(run).on()).isEqualTo(monday.plusDays(3));
        assertRefused("board.refused.copy.member", () -> make(copy(squats, cleo, monday), REASON));
        undo(copied);
        assertThat(entries(cleo)).isEmpty();
    }

    @Test
    void liftingIsCopiedToAFreeDayAndNeverTwiceToOne() {
        make(copy(squats, ben, monday.plusDays(6)), REASON);

        assertThat(entries(ben)).hasSize(3);
        assertRefused("legload.move.block.day", () -> make(copy(squats, ben, monday), REASON));
    }

    @Test
    void theSameRunIsPlannedForSeveralRunnersAtOnceAndTakenBackAtOnce() {
        Someone cleo = gyms.join(coach.gym(), "Cleo Runner", Role.MEMBER);
        BoardUndo planned = make(runs(monday.plusDays(5), ben, cleo), "");

        assertThat(entries(ben)).hasSize(3);
        assertThat(entries(cleo)).singleElement().satisfies(session -> {
            assertThat(session.title()).isEqualTo("Easy by the river");
            assertThat(session.metres()).isEqualTo(7_500);
        });
        undo(planned);
        assertThat(entries(ben)).hasSize(2);
        assertThat(entries(cleo)).isEmpty();
    }

    @Test
    void whatWasTakenOffComesBack() {
        BoardUndo removed = gyms.as(coach, () -> moves.remove(List.of(held(run, 0), held(squats, 0))));
        assertThat(entries(ben)).isEmpty();

        undo(removed);

        assertThat(entries(ben)).hasSize(2);
        assertThat(trail.of(coach)).anySatisfy(entry -> assertThat(entry).contains("removed", "QUALITY run"));
    }

    @Test
    void ofTwoCoachesTheSecondIsToldAndNothingIsLost() {
        Someone other = gyms.join(coach.gym(), "Cy Coach", Role.COACH);
        make(place(run, 0, monday.plusDays(4)), "");

        assertRefused(
                "calendar.move.stale", () -> gyms.as(other, () -> moves.make(place(run, 0, monday.plusDays(5)), "")));
        assertRefused("calendar.move.stale", () -> gyms.as(other, () -> moves.remove(List.of(held(run, 0)))));
        assertThat(stands(run).on()).isEqualTo(monday.plusDays(4));
    }

    @Test
    void whatWasDoneAndWhatIsARaceStays() {
        SessionId race = plans.race(ben, monday.plusDays(20), RacePriority.A);
        plans.done(ben, run);

        assertRefused("legload.move.done", () -> make(place(run, 1, monday.plusDays(4)), REASON));
        assertRefused("calendar.move.stale", () -> gyms.as(coach, () -> moves.remove(List.of(held(run, 1)))));
        assertRefused("legload.move.race", () -> make(place(race, 0, monday.plusDays(21)), REASON));
        assertRefused("legload.move.race", () -> gyms.as(coach, () -> moves.remove(List.of(held(race, 0)))));
    }

    @Test
    void runsThatNobodyRunsAreRefused() {
        assertRefused("board.run.refused.minutes", () -> run("Easy", 0, null));
        assertRefused("board.run.refused.title", () -> run(" ", 40, null));
        assertRefused("board.run.refused.distance", () -> run("Easy", 40, 99));
        assertRefused("board.refused.many", () -> new BoardOrder.Runs(List.of(), RunKind.EASY, "Easy", null, 40, null));
    }

    @Test
    void aCoachOfAnotherGymMovesNothingAndIsToldNothing() {
        Someone stranger = gyms.join(gyms.open(), "Other Coach", Role.COACH);

        assertRefused(
                "calendar.move.stale", () -> gyms.as(stranger, () -> guard.judge(List.of(held(run, 0)), span, false)));
        for (BoardOrder order :
                List.of(place(run, 0, monday.plusDays(4)), new BoardOrder.Swap(held(run, 0), held(squats, 0)))) {
            assertRefused("legload.session.unknown", () -> gyms.as(stranger, () -> moves.weigh(order)));
            assertRefused("legload.session.unknown", () -> gyms.as(stranger, () -> moves.make(order, REASON)));
        }
        assertRefused("legload.session.unknown", () -> gyms.as(stranger, () -> moves.remove(List.of(held(run, 0)))));
        BoardUndo forged = make(place(run, 0, monday.plusDays(4)), "");
        assertRefused(
                "calendar.move.stale",
                () -> gyms.as(stranger, () -> {
                    moves.undo(forged);
                    return true;
                }));
        assertThatThrownBy(() -> gyms.as(stranger, () -> moves.make(runs(monday.plusDays(5), ben), "")))
                .isInstanceOf(RuntimeException.class);
        assertThat(stands(run).on()).isEqualTo(monday.plusDays(4));
    }

    @Test
    void judgingTakesFourStatementsHoweverManyAreInHand() {
        SessionId easy = plans.run(ben, monday.plusDays(5), null, RunKind.EASY, 40, 7_000);

        assertThat(statements.of(() -> judge(false, held(run, 0)))).hasSize(4);
        assertThat(statements.of(() -> judge(true, held(run, 0), held(easy, 0))))
                .hasSize(4);
    }

    private BoardOrder.Runs runs(LocalDate on, Someone... runners) {
        return new BoardOrder.Runs(
                List.of(runners).stream()
                        .map(runner -> new BoardOrder.RunPlace(runner.member(), on))
                        .toList(),
                RunKind.EASY,
                "Easy by the river",
                null,
                45,
                7_500);
    }

    private boolean run(String title, int minutes, @Nullable Integer metres) {
        return new BoardOrder.Runs(
                        List.of(new BoardOrder.RunPlace(ben.member(), monday)),
                        RunKind.EASY,
                        title,
                        null,
                        minutes,
                        metres)
                .places()
                .isEmpty();
    }

    private HeldSession held(SessionId id, int version) {
        return new HeldSession(id, version, ben.member());
    }

    private BoardOrder place(SessionId id, int version, LocalDate on) {
        return new BoardOrder.Placing(List.of(held(id, version)), ben.member(), on, null, false, false);
    }

    private BoardOrder copy(SessionId id, Someone to, LocalDate on) {
        return new BoardOrder.Placing(List.of(held(id, 0)), to.member(), on, null, false, true);
    }

    private Judgement judge(boolean isCopy, HeldSession... held) {
        return gyms.as(coach, () -> guard.judge(List.of(held), span, isCopy));
    }

    private static DayVerdict day(Judgement judgement, LocalDate on) {
        return judgement.days().stream()
                .filter(day -> day.on().equals(on))
                .findFirst()
                .orElseThrow();
    }

    private Weighing weigh(BoardOrder order) {
        return gyms.as(coach, () -> moves.weigh(order));
    }

    private BoardUndo make(BoardOrder order, String reason) {
        return gyms.as(coach, () -> moves.make(order, reason));
    }

    private boolean undo(BoardUndo act) {
        return gyms.as(coach, () -> {
            moves.undo(act);
            return true;
        });
    }

    private GuardedSession stands(SessionId id) {
        return gyms.as(coach, () -> legLoad.of(ben.member(), span.monday(), span.sunday()))
                .flatMap(calendar -> calendar.find(id))
                .orElseThrow();
    }

    private List<LegHit> hits() {
        return gyms.as(coach, () -> legLoad.of(ben.member(), span.monday(), span.sunday()))
                .orElseThrow()
                .hits();
    }

    private List<BoardSession> entries(Someone who) {
        return gyms.as(coach, () -> boards.entries(List.of(who.member()), span)).sessions();
    }

    private static void assertRefused(String key, Callable<?> work) {
        assertThatThrownBy(work::call)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
