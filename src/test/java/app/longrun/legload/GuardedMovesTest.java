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
import app.longrun.guard.Rule;
import app.longrun.guard.RunKind;
import app.longrun.guard.Severity;
import app.longrun.identity.Role;
import app.longrun.people.Trail;
import app.longrun.platform.Ids;
import app.longrun.platform.Refusal;
import app.longrun.tenancy.Gym;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class GuardedMovesTest {

    private static final LocalTime EVENING = LocalTime.of(18, 0);
    private static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final String REASON = "Agreed with Ben, easy week";

    @Autowired
    private TestGyms gyms;

    @Autowired
    private Plans plans;

    @Autowired
    private GuardedMoves moves;

    @Autowired
    private LegLoad legLoad;

    @Autowired
    private Trail trail;

    @Autowired
    private StatementCount statements;

    private Someone coach;
    private Someone ben;
    private LocalDate today;
    private LocalDate monday;
    private SessionId run;

    /** Heavy legs on Monday evening, a quality run on Thursday morning. */
    @BeforeEach
    void aWeekThatNoRuleMinds() {
        Gym harbour = gyms.open();
        coach = gyms.join(harbour, "Ana Coach", Role.COACH);
        ben = gyms.join(harbour, "Ben Runner", Role.MEMBER);
        today = LocalDate.now(harbour.settings().zone());
        monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        plans.heavy(ben, monday, EVENING);
        run = plans.run(ben, monday.plusDays(3), MORNING, RunKind.QUALITY, 60, 10_000);
    }

    @Test
    void aRunDraggedOntoTheDayAfterHeavyLegsShowsTheRuleAndSlotsThatPassTheSameCheck() {
        MovePreview preview = preview(coach, run, monday.plusDays(1), MORNING);

        assertThat(preview.hits())
                .extracting(LegHit::rule, LegHit::severity)
                .containsExactly(tuple(Rule.R1, Severity.BLOCK));
        assertThat(preview.isBlocked()).isTrue();
        assertThat(preview.slots()).hasSize(3);
        assertThat(preview.slots())
                .allSatisfy(slot -> assertThat(preview(coach, run, slot.toLocalDate(), slot.toLocalTime())
                                .isLegal())
                        .isTrue());
    }

    @Test
    void whatNoRuleMindsJustMoves() {
        move(ben, run, 0, monday.plusDays(4), null, "");

        assertThat(session(run).on()).isEqualTo(monday.plusDays(4));
        assertThat(session(run).at()).isNull();
        assertThat(session(run).isByHand()).isTrue();
        assertThat(session(run).version()).isEqualTo(1);
    }

    @Test
    void aMemberIsToldWhereItMayGoInstead() {
        assertThatThrownBy(() -> move(ben, run, 0, monday.plusDays(1), MORNING, REASON))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo("legload.refused.R1");
                    assertThat(refusal.arguments()).singleElement().asString().contains("Tue", "18:00");
                });
        assertThat(session(run).on()).isEqualTo(monday.plusDays(3));
    }

    @Test
    void aCoachSetsARuleAsideWithAReasonThatStaysAndIsOnTheTrail() {
        assertRefused("legload.move.reason", () -> move(coach, run, 0, monday.plusDays(1), MORNING, " "));

        move(coach, run, 0, monday.plusDays(1), MORNING, "  " + REASON + " ");

        assertThat(week().hits()).singleElement().satisfies(hit -> {
            assertThat(hit.isOpen()).isFalse();
            assertThat(hit.allowance()).extracting(Allowance::reason).isEqualTo(REASON);
        });
        assertThat(trail.of(coach)).anySatisfy(entry -> assertThat(entry).contains("moved", "R1", REASON));
    }

    @Test
    void theWordNoLongerCountsWhereOneOfTheTwoHasMovedOn() {
        move(coach, run, 0, monday.plusDays(1), MORNING, REASON);
        move(coach, run, 1, monday.plusDays(3), MORNING, "");
        assertThat(week().hits()).isEmpty();

        assertRefused("legload.move.reason", () -> move(coach, run, 2, monday.plusDays(1), LocalTime.of(8, 0), ""));
    }

    @Test
    void whatWasDoneNeverMoves() {
        plans.done(ben, run);

        assertRefused("legload.move.done", () -> preview(coach, run, monday.plusDays(4), null));
        assertRefused("legload.move.done", () -> move(coach, run, 1, monday.plusDays(4), null, REASON));
    }

    @Test
    void daysAndPlacesThatCannotBeAreRefused() {
        UUID block = Ids.next();
        SessionId tuesday = plans.heavy(ben, monday.plusDays(8), EVENING, block);
        plans.heavy(ben, monday.plusDays(11), EVENING, block);
        SessionId race = plans.race(ben, monday.plusDays(60), RacePriority.C);

        assertRefused("legload.move.past", () -> move(coach, run, 0, today.minusDays(1), null, REASON));
        assertRefused("legload.move.far", () -> move(coach, run, 0, today.plusYears(2), null, REASON));
        assertRefused("legload.move.clash", () -> move(coach, run, 0, monday, LocalTime.of(17, 30), REASON));
        assertRefused("legload.move.block.day", () -> move(coach, tuesday, 0, monday.plusDays(11), null, REASON));
        assertRefused("legload.move.race", () -> move(coach, race, 0, monday.plusDays(61), null, REASON));
        assertRefused("legload.session.unknown", () -> move(coach, new SessionId(Ids.next()), 0, monday, null, REASON));
    }

    @Test
    void ofTwoCoachesWhoMoveAtOnceOneIsToldSo() throws Exception {
        Someone other = gyms.join(coach.gym(), "Cy Coach", Role.COACH);
        Callable<Boolean> first = () -> movedOrStale(coach, monday.plusDays(4));
        Callable<Boolean> second = () -> movedOrStale(other, monday.plusDays(5));
        try (ExecutorService laptops = Executors.newFixedThreadPool(2)) {
            int moved = 0;
            for (Future<Boolean> drag : laptops.invokeAll(List.of(first, second))) {
                moved += drag.get() ? 1 : 0;
            }
            assertThat(moved).isEqualTo(1);
        }
    }

    @Test
    void strangersAndOtherMembersMoveNothing() {
        Someone cleo = gyms.join(coach.gym(), "Cleo Runner", Role.MEMBER);
        Someone elsewhere = gyms.join(gyms.open(), "Bo Coach", Role.COACH);

        for (Someone someone : List.of(cleo, elsewhere)) {
            assertRefused("legload.session.unknown", () -> preview(someone, run, monday.plusDays(4), null));
            assertRefused("legload.session.unknown", () -> move(someone, run, 0, monday.plusDays(4), null, REASON));
        }
    }

    @Test
    void aPreviewIsFiveStatementsAndAMoveEight() {
        assertThat(statements.of(() -> preview(coach, run, monday.plusDays(1), MORNING)))
                .hasSize(5);
        assertThat(statements.of(() -> move(ben, run, 0, monday.plusDays(4), null, "")))
                .hasSizeLessThanOrEqualTo(8);
    }

    private boolean movedOrStale(Someone someone, LocalDate on) {
        try {
            return move(someone, run, 0, on, null, "");
        } catch (Refusal refusal) {
            assertThat(refusal.key()).isEqualTo("calendar.move.stale");
            return false;
        }
    }

    private GuardedSession session(SessionId id) {
        return week().find(id).orElseThrow();
    }

    private GuardedCalendar week() {
        return gyms.as(
                ben, () -> legLoad.of(ben.member(), monday, monday.plusDays(6)).orElseThrow());
    }

    private MovePreview preview(Someone someone, SessionId id, LocalDate on, @Nullable LocalTime at) {
        return gyms.as(someone, () -> moves.preview(id, on, at));
    }

    private boolean move(
            Someone someone, SessionId id, int version, LocalDate on, @Nullable LocalTime at, String reason) {
        return gyms.as(someone, () -> {
            moves.move(new MoveOrder(id, version, on, at, reason));
            return true;
        });
    }

    private static void assertRefused(String key, Callable<?> work) {
        assertThatThrownBy(work::call)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
