package app.longrun.authoring;

import static app.longrun.authoring.Sketch.cell;
import static app.longrun.authoring.Sketch.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import app.longrun.DatabaseTest;
import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.assigning.Assigned;
import app.longrun.assigning.AssignmentOrder;
import app.longrun.assigning.Assignments;
import app.longrun.assigning.Follower;
import app.longrun.assigning.Followers;
import app.longrun.assigning.LineChange;
import app.longrun.assigning.NewerVersion;
import app.longrun.assigning.Undoing;
import app.longrun.assigning.Versions;
import app.longrun.calendar.BlockSlot;
import app.longrun.calendar.Calendar;
import app.longrun.calendar.PlannedSession;
import app.longrun.calendar.SeenSession;
import app.longrun.calendar.SessionRemovals;
import app.longrun.identity.Role;
import app.longrun.legload.GuardedMoves;
import app.longrun.legload.MoveOrder;
import app.longrun.strength.BlockFamily;
import app.longrun.strength.SessionSheets;
import app.longrun.strength.SheetRow;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A block is edited while people follow it. */
@DatabaseTest
class VersionsTest {

    @Autowired
    private TestGyms gyms;

    @Autowired
    private Sheets sheets;

    @Autowired
    private BlockShelf shelf;

    @Autowired
    private Assignments assignments;

    @Autowired
    private Undoing undoing;

    @Autowired
    private Followers followers;

    @Autowired
    private Versions versions;

    @Autowired
    private SessionSheets setsOf;

    @Autowired
    private Calendar calendar;

    @Autowired
    private GuardedMoves moves;

    @Autowired
    private SessionRemovals removals;

    private Someone coach;
    private Someone ben;
    private BlockFamily family;
    private LocalDate today;
    private Assigned assigned;

    @BeforeEach
    void followABlockOfFourWeeks() {
        coach = gyms.join(gyms.open(), "Nina Coach", Role.COACH);
        ben = gyms.join(coach.gym(), "Ben Runner", Role.MEMBER);
        family = gyms.as(coach, () -> shelf.start("Hill legs"));
        gyms.as(
                coach,
                () -> sheets.save(
                        family,
                        IntStream.rangeClosed(1, 4)
                                .mapToObj(week -> line(week, "A", 1, "Back squat", "5x5@80%"))
                                .toList()));
        today = gyms.as(coach, assignments::today);
        assigned = gyms.as(
                coach,
                () -> assignments.assign(AssignmentOrder.of(
                        family,
                        List.of(ben.member()),
                        today,
                        Set.of(today.getDayOfWeek(), today.plusDays(3).getDayOfWeek()))));
    }

    @Test
    void theListSaysWhoFollowsWhichVersionAndWhatTheNewestWouldChange() {
        assertThat(gyms.as(coach, () -> versions.pending(family))).isEmpty();
        edit(1, "3x3@70%");
        edit(3, "5x3@85%");

        assertThat(following()).extracting(Follower::name, Follower::version).containsExactly(tuple("Ben Runner", 1));
        NewerVersion pending = gyms.as(coach, () -> versions.pending(family)).getFirst();
        assertThat(pending)
                .extracting(NewerVersion::from, NewerVersion::to, NewerVersion::copies)
                .containsExactly(1, 2, 1);
        assertThat(pending.changes())
                .containsExactly(
                        new LineChange(1, "A", "Back squat", "5x5@80%", "3x3@70%"),
                        new LineChange(3, "A", "Back squat", "5x5@80%", "5x3@85%"));
    }

    @Test
    void onlyWeeksThatNobodyHasBegunGoOnWithTheNewVersion() {
        List<PlannedSession> before = planned();
        markDone(before.getFirst());
        edit(1, "3x3@70%");
        edit(3, "5x3@85%");

        assertThat(gyms.as(coach, () -> versions.update(family))).isEqualTo(1);

        assertThat(cellOf(1)).as("done sessions never change").isEqualTo("5x5@80%");
        assertThat(cellOf(3)).isEqualTo("5x3@85%");
        assertThat(following()).extracting(Follower::version).containsExactly(2);
        assertThat(planned())
                .extracting(PlannedSession::on)
                .isEqualTo(before.stream().map(PlannedSession::on).toList());
        assertThat(gyms.as(coach, () -> versions.pending(family))).isEmpty();
        assertThat(gyms.as(coach, () -> versions.update(family)))
                .as("nothing is left")
                .isZero();
    }

    @Test
    void whatWasMovedByHandOrCalledOffForOneMemberStaysSoWhileTheOthersGoOn() {
        Someone cleo = gyms.join(coach.gym(), "Cleo Runner", Role.MEMBER);
        gyms.as(
                coach,
                () -> assignments.assign(AssignmentOrder.of(
                        family,
                        List.of(cleo.member()),
                        today,
                        Set.of(today.getDayOfWeek(), today.plusDays(3).getDayOfWeek()))));
        PlannedSession moved = planned().get(2);
        PlannedSession calledOff = planned().get(3);
        gyms.as(coach, () -> {
            moves.move(new MoveOrder(moved.id(), 0, moved.on().plusDays(1), LocalTime.of(7, 0), "Travels that day"));
            removals.remove(List.of(new SeenSession(calledOff.id(), 0)));
            return true;
        });
        edit(3, "5x3@85%");
        edit(4, "3x3@90%");

        assertThat(gyms.as(coach, () -> versions.update(family)))
                .as("both copies")
                .isEqualTo(2);

        assertThat(planned())
                .filteredOn(session -> session.id().equals(moved.id()))
                .as("where and when the coach put it")
                .extracting(PlannedSession::on, PlannedSession::at)
                .containsExactly(tuple(moved.on().plusDays(1), LocalTime.of(7, 0)));
        assertThat(planned())
                .as("what was called off does not come back")
                .extracting(PlannedSession::id)
                .doesNotContain(calledOff.id());
        assertThat(cellOf(3)).as("what it asks for is the newest").isEqualTo("5x3@85%");
    }

    @Test
    void aThirdVersionLeavesTheFirstTwoWhereTheyWereFollowed() {
        markDone(planned().getFirst());
        edit(2, "4x4@82.5%");
        gyms.as(coach, () -> versions.update(family));
        edit(2, "2x2@90%");
        edit(4, "1x1@95%");

        gyms.as(coach, () -> versions.update(family));

        assertThat(List.of(cellOf(1), cellOf(2), cellOf(4))).containsExactly("5x5@80%", "2x2@90%", "1x1@95%");
    }

    @Test
    void whatHasOtherWeeksCannotBeFollowedHalfWay() {
        SheetHead head = gyms.as(coach, () -> sheets.open(family)).orElseThrow().head();
        gyms.as(coach, () -> shelf.describe(head.withWeeks(5)));
        gyms.as(coach, () -> sheets.save(family, List.of(line(5, "A", 1, "Back squat", "2x2@80%"))));

        NewerVersion pending = gyms.as(coach, () -> versions.pending(family)).getFirst();

        assertThat(pending.canFollow()).isFalse();
        assertThat(gyms.as(coach, () -> versions.update(family))).isZero();
        assertThat(following()).extracting(Follower::version).containsExactly(1);
    }

    @Test
    void anotherGymNeitherSeesNorChangesIt() {
        edit(3, "5x3@85%");
        Someone other = gyms.join(gyms.open(), "Eva Coach", Role.COACH);

        assertThat(gyms.as(other, () -> followers.of(family))).isEmpty();
        assertThat(gyms.as(other, () -> versions.pending(family))).isEmpty();
        assertThat(gyms.as(other, () -> followers.publish(assigned.order()))).isZero();
        assertThat(gyms.as(other, () -> undoing.undo(assigned.order()))).isZero();
        assertThat(planned()).hasSize(4);
    }

    private List<Follower> following() {
        return gyms.as(coach, () -> followers.of(family));
    }

    private void edit(int week, String cell) {
        gyms.as(coach, () -> {
            SheetLine stored = sheets.open(family).orElseThrow().lines().stream()
                    .filter(line -> line.week() == week)
                    .findFirst()
                    .orElseThrow();
            return sheets.save(family, List.of(cell(stored, cell)));
        });
    }

    private void markDone(PlannedSession session) {
        gyms.as(ben, () -> {
            calendar.markDone(session.id());
            return true;
        });
    }

    private List<PlannedSession> planned() {
        return gyms.as(ben, () -> calendar.between(ben.member(), today, today.plusWeeks(6)));
    }

    private String cellOf(int week) {
        List<BlockSlot> slots = planned().stream()
                .map(session -> Objects.requireNonNull(session.block()))
                .filter(slot -> slot.week() == week)
                .limit(1)
                .toList();
        List<SheetRow> rows = gyms.as(ben, () -> setsOf.rows(slots));
        return rows.getFirst().prescription().text();
    }
}
