package app.longrun.notices;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.DatabaseTest;
import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.board.BoardMoves;
import app.longrun.board.BoardOrder;
import app.longrun.board.BoardUndo;
import app.longrun.board.HeldSession;
import app.longrun.calendar.SessionId;
import app.longrun.guard.RunKind;
import app.longrun.identity.Role;
import app.longrun.legload.GuardedMoves;
import app.longrun.legload.MoveOrder;
import app.longrun.legload.Plans;
import app.longrun.legload.Repairs;
import app.longrun.runners.KeyRunId;
import app.longrun.runners.KeyRunPlan;
import app.longrun.runners.OwnRunner;
import app.longrun.runners.RunnerDesk;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way in which somebody else changes a member's sessions one by one is told to them, and none of their own is. */
@DatabaseTest
class ChangedByOthersTest {

    private static final LocalTime EVENING = LocalTime.of(18, 0);

    @Autowired
    private TestGyms gyms;

    @Autowired
    private Plans plans;

    @Autowired
    private BoardMoves board;

    @Autowired
    private GuardedMoves moves;

    @Autowired
    private Repairs repairs;

    @Autowired
    private RunnerDesk desk;

    @Autowired
    private OwnRunner own;

    @Autowired
    private Inbox inbox;

    private Someone coach;
    private Someone ben;
    private LocalDate today;
    private LocalDate monday;

    @BeforeEach
    void aRunner() {
        coach = gyms.join(gyms.open(), "Ana Coach", Role.COACH);
        ben = gyms.join(coach.gym(), "Ben Runner", Role.MEMBER);
        today = LocalDate.now(coach.gym().settings().zone());
        monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }

    @Test
    void aMoveByACoachIsToldAndOnesOwnIsNot() {
        SessionId light = plans.light(ben, monday, EVENING);

        act(ben, () -> moves.move(new MoveOrder(light, 0, monday.plusDays(1), EVENING, "")));
        assertThat(told()).isEmpty();
        act(coach, () -> moves.move(new MoveOrder(light, 1, monday.plusDays(2), EVENING, "")));
        assertThat(told()).containsExactly("MOVED Strength A 1 from " + monday.plusDays(1));
    }

    @Test
    void allThatHappensOnTheBoardIsTold() {
        SessionId run = plans.run(ben, monday, null, RunKind.EASY, 40, 6_000);

        BoardUndo moved = gyms.as(coach, () -> board.make(place(run, 0, monday.plusDays(3), false), ""));
        assertThat(told()).containsExactly("MOVED EASY run 1 from " + monday);
        act(coach, () -> board.undo(moved));
        assertThat(told()).hasSize(2).first().isEqualTo("MOVED EASY run 1 from " + monday);

        BoardUndo copied = gyms.as(coach, () -> board.make(place(run, 2, monday.plusDays(4), true), ""));
        assertThat(told()).hasSize(3).first().isEqualTo("ASSIGNED EASY run 1 from " + monday.plusDays(4));
        act(coach, () -> board.undo(copied));
        assertThat(told()).hasSize(4).first().isEqualTo("TAKEN_BACK EASY run 1 from " + monday.plusDays(4));

        BoardUndo removed = gyms.as(coach, () -> board.remove(List.of(held(run, 2))));
        assertThat(told()).hasSize(5).first().isEqualTo("TAKEN_BACK EASY run 1 from " + monday);
        act(coach, () -> board.undo(removed));
        assertThat(told()).hasSize(6).first().isEqualTo("ASSIGNED EASY run 1 from " + monday);
    }

    @Test
    void aMissedSessionThatACoachLeavesOutIsTold() {
        SessionId missed = plans.light(ben, today.minusDays(1), EVENING);
        act(coach, () -> repairs.leaveOut(ben.member(), missed, 0));
        assertThat(told()).containsExactly("TAKEN_BACK Strength A 1 from " + today.minusDays(1));

        SessionId other = plans.light(ben, today.minusDays(2), EVENING);
        act(ben, () -> repairs.leaveOut(ben.member(), other, 0));
        assertThat(told()).hasSize(1);
    }

    @Test
    void aCoachsKeyRunIsToldWhenItComesChangesAndEnds() {
        KeyRunId id = gyms.as(coach, () -> desk.addRun(ben.member(), everyTuesday(45)));
        assertThat(told()).containsExactly("ASSIGNED Track 12 from " + monday.plusDays(1));
        act(coach, () -> desk.changeRun(ben.member(), id, 0, everyTuesday(50)));
        assertThat(told()).hasSize(2).first().isEqualTo("MOVED Track 12 from " + monday.plusDays(1));
        act(coach, () -> desk.endRun(ben.member(), id));
        assertThat(told()).hasSize(3).first().isEqualTo("TAKEN_BACK Track 12 from " + monday.plusDays(1));

        act(ben, () -> own.addRun(everyTuesday(45)));
        assertThat(told()).hasSize(3);
    }

    private KeyRunPlan everyTuesday(int minutes) {
        return new KeyRunPlan(
                RunKind.EASY,
                "Track",
                DayOfWeek.TUESDAY,
                null,
                minutes,
                8_000,
                monday,
                monday.plusWeeks(12).minusDays(1));
    }

    private BoardOrder place(SessionId id, int version, LocalDate on, boolean isCopy) {
        return new BoardOrder.Placing(List.of(held(id, version)), ben.member(), on, null, false, isCopy);
    }

    private HeldSession held(SessionId id, int version) {
        return new HeldSession(id, version, ben.member());
    }

    /** Newest first. */
    private List<String> told() {
        return gyms.as(ben, inbox::newest).stream()
                .map(Notice::text)
                .map(text -> "%s %s %d from %s".formatted(text.change(), text.what(), text.sessions(), text.day()))
                .toList();
    }

    private void act(Someone someone, Runnable work) {
        gyms.as(someone, () -> {
            work.run();
            return true;
        });
    }
}
