package app.longrun.assigning;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import app.longrun.DatabaseTest;
import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.calendar.BlockSlot;
import app.longrun.calendar.Calendar;
import app.longrun.calendar.PlannedSession;
import app.longrun.calendar.SessionKind;
import app.longrun.identity.MemberId;
import app.longrun.identity.NotAllowedException;
import app.longrun.identity.Role;
import app.longrun.identity.SystemActor;
import app.longrun.identity.SystemDoor;
import app.longrun.platform.Ids;
import app.longrun.platform.Refusal;
import app.longrun.strength.BlockCode;
import app.longrun.strength.GymBlocks;
import app.longrun.strength.SessionSheets;
import app.longrun.strength.SheetRow;
import app.longrun.tenancy.Gym;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class AssignmentsTest {

    private static final BlockCode MAXIMAL = new BlockCode("MAX-8");
    private static final BlockCode HOME = new BlockCode("HOM-8");
    private static final Set<DayOfWeek> TWICE = EnumSet.of(MONDAY, THURSDAY);

    @Autowired
    private TestGyms gyms;

    @Autowired
    private Assignments assignments;

    @Autowired
    private Undoing undoing;

    @Autowired
    private SessionSheets sheets;

    @Autowired
    private Calendar calendar;

    @Autowired
    private AssignmentRows rows;

    @Autowired
    private GymBlocks gymBlocks;

    @Autowired
    private SystemDoor door;

    @Autowired
    private PlatformTransactionManager transactions;

    private Gym harbour;
    private Someone coach;
    private Someone ben;
    private Someone cleo;
    private LocalDate monday;

    @BeforeEach
    void openAGym() {
        harbour = gyms.open();
        coach = gyms.join(harbour, "Ana Coach", Role.COACH);
        ben = gyms.join(harbour, "Ben Runner", Role.MEMBER);
        cleo = gyms.join(harbour, "Cleo Runner", Role.MEMBER);
        monday = gyms.as(coach, assignments::nextMonday);
    }

    @Test
    void aBlockLandsOnTheCalendarOfEveryMemberChosen() {
        assign(MAXIMAL, monday, TWICE, ben, cleo);

        for (Someone runner : List.of(ben, cleo)) {
            assertThat(planned(runner))
                    .hasSize(16)
                    .allSatisfy(session -> {
                        assertThat(session.kind()).isEqualTo(SessionKind.LIFTING);
                        assertThat(session.minutes()).isEqualTo(60);
                        assertThat(session.legLoad()).isEqualTo(3);
                        assertThat(session.purpose())
                                .isEqualTo(
                                        "Neural strength at 75 to 90 percent of 1RM, low reps, far from failure, long rests.");
                    })
                    .extracting(PlannedSession::title, PlannedSession::on)
                    .startsWith(
                            tuple("Maximal strength · week 1 A", monday),
                            tuple("Maximal strength · week 1 B", monday.plusDays(3)),
                            tuple("Maximal strength · week 2 A", monday.plusDays(7)));
        }
    }

    @Test
    void threeDaysAWeekAlternateTheTwoSessionsOfTheHomeBlock() {
        assign(HOME, monday, EnumSet.of(MONDAY, WEDNESDAY, FRIDAY), ben);

        assertThat(planned(ben))
                .hasSize(24)
                .extracting(AssignmentsTest::slot)
                .extracting(BlockSlot::session)
                .startsWith("A", "B", "A", "B", "A", "B");
    }

    @Test
    void aRunnerReadsTheSetsOfTheirOwnSessionsInTheOrderAskedFor() {
        assign(MAXIMAL, monday, TWICE, ben);
        List<PlannedSession> planned = planned(ben);
        List<BlockSlot> slots = List.of(slot(planned.get(3)), slot(planned.get(0)));

        List<SheetRow> rows = gyms.as(ben, () -> sheets.rows(slots));

        assertThat(rows)
                .extracting(
                        row -> row.slot().session() + row.slot().week(),
                        SheetRow::position,
                        row -> row.movement().value() + " " + row.prescription().text())
                .hasSize(10)
                .startsWith(tuple("B2", "A", "trapbar_dl 4x5@80%TM"))
                .contains(tuple("A1", "B1", "sl_rdl_db 3x8/side@RPE7"));
        assertThat(rows).allSatisfy(row -> assertThat(row.blockNumber()).isEqualTo(1));
        assertThat(rows.getFirst().prescription().rest()).hasToString("Rest[seconds=180]");
        assertThat(gyms.as(ben, () -> sheets.rows(List.of()))).isEmpty();
    }

    @Test
    void nobodyReadsTheSessionsOfAnother() {
        assign(MAXIMAL, monday, TWICE, ben);
        List<BlockSlot> slots = planned(ben).stream().map(AssignmentsTest::slot).toList();
        Someone stranger = gyms.join(gyms.open(), "Dora Elsewhere", Role.MEMBER);

        assertThat(gyms.as(cleo, () -> sheets.rows(slots))).isEmpty();
        assertThat(gyms.as(stranger, () -> sheets.rows(slots))).isEmpty();
    }

    @Test
    void twoGymsKeepTheirOwnCopiesOfABlock() {
        Gym valley = gyms.open();
        Someone other = gyms.join(valley, "Eva Coach", Role.COACH);
        Someone fred = gyms.join(valley, "Fred Runner", Role.MEMBER);
        assign(MAXIMAL, monday, TWICE, ben);
        gyms.as(other, () -> assignments.assign(AssignmentOrder.of(MAXIMAL, List.of(fred.member()), monday, TWICE)));

        assertThat(copies(ben)).hasSize(1).doesNotContainAnyElementsOf(copies(fred));
        assign(MAXIMAL, monday, TWICE, cleo);
        assertThat(copies(cleo)).as("a gym copies a block once").isEqualTo(copies(ben));
    }

    @Test
    void aPreviewSaysWhatWouldHappenAndStoresNothing() {
        OrderPreview preview = preview(MAXIMAL, monday, EnumSet.of(MONDAY, TUESDAY, THURSDAY), cleo, ben);

        assertThat(preview.isClear()).isTrue();
        assertThat(preview.sessions()).isEqualTo(32);
        assertThat(preview.people()).extracting(PersonPreview::name).containsExactly("Ben Runner", "Cleo Runner");
        assertThat(preview.people()).extracting(PersonPreview::course).allSatisfy(course -> {
            assertThat(course.weekdays()).containsExactly(MONDAY, THURSDAY);
            assertThat(course.days().getFirst().on()).isEqualTo(monday);
            assertThat(course.days().getLast().on()).isEqualTo(monday.plusDays(52));
        });
        assertThat(planned(ben)).isEmpty();
    }

    @Test
    void aSecondBlockInTheSameWeeksIsRefusedForEverybodyByName() {
        assign(MAXIMAL, monday, TWICE, ben);
        LocalDate lastDay = monday.plusDays(55);

        OrderPreview preview = preview(HOME, lastDay, TWICE, ben, cleo);
        assertThat(preview.isClear()).isFalse();
        assertThat(preview.people().getFirst().concerns())
                .anySatisfy(concern -> assertThat(concern).isInstanceOfSatisfying(Concern.Follows.class, follows -> {
                    assertThat(follows.block().name()).isEqualTo("Maximal strength");
                    assertThat(follows.block().from()).isEqualTo(monday);
                    assertThat(follows.block().to()).isEqualTo(lastDay);
                }));
        assertThat(preview.people().getLast().isStopped()).isFalse();
        assertRefused("assigning.refused.overlap", () -> assign(HOME, lastDay, TWICE, ben, cleo))
                .hasMessageContaining("Ben Runner")
                .hasMessageContaining("Maximal strength");
        assertThat(planned(cleo)).as("all or none").isEmpty();
        assign(HOME, lastDay.plusDays(1), TWICE, ben);
    }

    @Test
    void aBlockAssignedByAnotherCoachInBetweenIsRefusedByTheDatabase() {
        assign(MAXIMAL, monday, TWICE, ben);

        assertRefused("assigning.refused.raced", () -> insertUnchecked(monday.plusDays(55)));
        insertUnchecked(monday.plusDays(56));
    }

    /** Stores as somebody would who looked for conflicts before there were any. */
    private void insertUnchecked(LocalDate start) {
        Course course = new Course(start, start.plusDays(6), List.of(), List.of(MONDAY, THURSDAY), List.of(1), 0, 0);
        door.within(
                SystemActor.DEMO,
                harbour.id(),
                () -> new TransactionTemplate(transactions).execute(status -> {
                    rows.insert(
                            new OrderId(Ids.next()),
                            gymBlocks.toFollow(MAXIMAL),
                            coach.member(),
                            Publishing.NOW,
                            List.of(new AssignmentRows.Copy(
                                    new AssignmentId(Ids.next()), ben.member(), course, null, null)));
                    return true;
                }));
    }

    @Test
    void whatIsTakenBackLeavesTheCalendarButWhatWasDoneStays() {
        Assigned assigned = assign(MAXIMAL, monday, TWICE, ben, cleo);
        PlannedSession first = planned(ben).getFirst();
        gyms.as(ben, () -> {
            calendar.markDone(first.id());
            return null;
        });

        assertThat(gyms.as(coach, () -> undoing.undo(assigned.order()))).isEqualTo(31);

        assertThat(planned(ben)).extracting(PlannedSession::id).containsExactly(first.id());
        assertThat(planned(cleo)).isEmpty();
        assertThat(gyms.as(coach, () -> undoing.undo(assigned.order())))
                .as("once only")
                .isZero();
        assign(HOME, monday, TWICE, cleo);
    }

    @Test
    void anotherGymsAssignmentCannotBeTakenBack() {
        Assigned assigned = assign(MAXIMAL, monday, TWICE, ben);
        Someone other = gyms.join(gyms.open(), "Eva Coach", Role.COACH);

        assertThat(gyms.as(other, () -> undoing.undo(assigned.order()))).isZero();
        assertThat(planned(ben)).hasSize(16);
    }

    @Test
    void whatCannotBeIsRefusedWithNothingStored() {
        LocalDate today = monday.minusDays(7);
        while (isRefused("assigning.refused.past", today)) {
            today = today.plusDays(1);
        }
        LocalDate firstDay = today;
        Someone stranger = gyms.join(gyms.open(), "Dora Elsewhere", Role.MEMBER);

        assertRefused("assigning.refused.past", () -> assign(MAXIMAL, firstDay.minusDays(1), TWICE, ben));
        assertRefused("assigning.refused.far", () -> assign(MAXIMAL, firstDay.plusDays(366), TWICE, ben));
        assertRefused("assigning.refused.nobody", () -> assign(MAXIMAL, monday, TWICE));
        assertRefused("assigning.refused.stranger", () -> assign(MAXIMAL, monday, TWICE, ben, stranger));
        assertRefused(
                "assigning.refused.stranger",
                () -> gyms.as(
                        coach,
                        () -> assignments.assign(
                                AssignmentOrder.of(MAXIMAL, List.of(new MemberId(Ids.next())), monday, TWICE))));
        assertRefused("assigning.refused.days.few", () -> assign(MAXIMAL, monday, Set.of(MONDAY), ben));
        assertRefused("assigning.refused.days.close", () -> assign(MAXIMAL, monday, Set.of(MONDAY, TUESDAY), ben))
                .hasMessageContaining("Mon, Thu; Mon, Fri; Tue, Fri");
        assertRefused("assigning.refused.block", () -> assign(new BlockCode("XXX-1"), monday, TWICE, ben));
        assertThat(planned(ben)).isEmpty();
        assign(MAXIMAL, firstDay.plusDays(365), TWICE, ben);
    }

    @Test
    void aMemberMayNotAssign() {
        assertThatThrownBy(() ->
                        gyms.as(ben, () -> assignments.assign(AssignmentOrder.of(MAXIMAL, ids(ben), monday, TWICE))))
                .isInstanceOf(NotAllowedException.class);
    }

    private boolean isRefused(String key, LocalDate start) {
        try {
            preview(MAXIMAL, start, TWICE, ben);
            return false;
        } catch (Refusal refusal) {
            assertThat(refusal.key()).isEqualTo(key);
            return true;
        }
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> assertRefused(String key, Runnable work) {
        return assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private Assigned assign(BlockCode code, LocalDate start, Set<DayOfWeek> days, Someone... who) {
        return gyms.as(coach, () -> assignments.assign(AssignmentOrder.of(code, ids(who), start, days)));
    }

    private OrderPreview preview(BlockCode code, LocalDate start, Set<DayOfWeek> days, Someone... who) {
        return gyms.as(coach, () -> assignments.preview(AssignmentOrder.of(code, ids(who), start, days)));
    }

    private List<PlannedSession> planned(Someone runner) {
        return gyms.as(runner, () -> calendar.between(runner.member(), monday.minusDays(10), monday.plusDays(500)));
    }

    private List<UUID> copies(Someone runner) {
        List<BlockSlot> slots =
                planned(runner).stream().map(AssignmentsTest::slot).toList();
        return gyms.as(runner, () -> sheets.rows(slots)).stream()
                .map(SheetRow::blockId)
                .distinct()
                .toList();
    }

    private static BlockSlot slot(PlannedSession session) {
        return Objects.requireNonNull(session.block());
    }

    private static List<MemberId> ids(Someone... who) {
        return List.of(who).stream().map(Someone::member).toList();
    }
}
