package app.longrun.legload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.longrun.DatabaseTest;
import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.calendar.Calendar;
import app.longrun.calendar.PlannedSession;
import app.longrun.calendar.SeenSession;
import app.longrun.calendar.SessionId;
import app.longrun.calendar.SessionState;
import app.longrun.identity.Role;
import app.longrun.platform.Refusal;
import app.longrun.remarks.Remark;
import app.longrun.remarks.RemarkKind;
import app.longrun.remarks.Remarks;
import app.longrun.tenancy.Gym;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A member does a session otherwise than planned, and the story of the session says why. */
@DatabaseTest
class SessionChoicesTest {

    @Autowired
    private SessionChoices choices;

    @Autowired
    private GuardedMoves moves;

    @Autowired
    private Remarks remarks;

    @Autowired
    private Calendar calendar;

    @Autowired
    private TestGyms gyms;

    @Autowired
    private Plans plans;

    private Someone runner;
    private Someone coach;
    private List<PlannedSession> lifting;

    @BeforeEach
    void aRunnerWithABlock() {
        Gym gym = gyms.open();
        LocalDate today = LocalDate.now(gym.settings().zone());
        coach = gyms.join(gym, "Ana Coach", Role.COACH);
        runner = gyms.join(gym, "Robin Runner", Role.MEMBER);
        lifting = Stream.of(1, 3)
                .map(days -> find(plans.light(runner, today.plusDays(days), null)))
                .toList();
    }

    @Test
    void aSessionIsMovedWithAReasonThatBothCanRead() {
        PlannedSession second = lifting.get(1);
        gyms.as(runner, () -> {
            moves.move(
                    new MoveOrder(second.id(), version(second), second.on().plusDays(1), null, "Dinner with the team"));
            return true;
        });

        Remark told = gyms.as(coach, () -> remarks.of(second.id())).getFirst();
        assertThat(told.kind()).isEqualTo(RemarkKind.MOVED);
        assertThat(told.author()).isEqualTo("Robin Runner");
        assertThat(told.said()).isEqualTo("Dinner with the team");
        assertThat(told.from()).isEqualTo(second.on());
        assertThat(told.to()).isEqualTo(second.on().plusDays(1));
    }

    @Test
    void aSessionIsLeftOutAndStaysOnRecordAsNotDone() {
        PlannedSession first = lifting.getFirst();
        leaveOut(runner, first);

        assertThat(find(first.id()).state()).isEqualTo(SessionState.MISSED);
        assertThat(gyms.as(runner, () -> remarks.of(first.id())))
                .extracting(Remark::kind, Remark::said)
                .containsExactly(tuple(RemarkKind.LEFT_OUT, "Ill"));
        assertThatThrownBy(() -> leaveOut(runner, first)).isInstanceOf(Refusal.class);
    }

    @Test
    void twoSessionsChangePlacesAndBothSayWhy() {
        Choice choice =
                gyms.as(runner, () -> choices.of(lifting.getFirst().id())).orElseThrow();
        GuardedSession other = choice.others().getFirst();
        swap(runner, choice.session(), other);

        assertThat(find(choice.session().id()).on()).isEqualTo(other.on());
        assertThat(find(other.id()).on()).isEqualTo(choice.session().on());
        for (SessionId id : List.of(choice.session().id(), other.id())) {
            assertThat(gyms.as(runner, () -> remarks.of(id)))
                    .extracting(Remark::kind)
                    .containsExactly(RemarkKind.SWAPPED);
        }
        assertThatThrownBy(() -> swap(runner, choice.session(), other))
                .as("it has changed since it was seen")
                .isInstanceOf(Refusal.class);
    }

    @Test
    void nobodyChoosesForSomebodyElse() {
        PlannedSession first = lifting.getFirst();
        Someone fellow = gyms.join(runner.gym(), "Cleo Fellow", Role.MEMBER);
        Someone stranger = gyms.join(gyms.open(), "Sam Stranger", Role.MEMBER);

        for (Someone other : List.of(fellow, stranger)) {
            assertThatThrownBy(() -> leaveOut(other, first))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("legload.session.unknown");
            assertThatThrownBy(() -> gyms.as(other, () -> choices.of(first.id())))
                    .isInstanceOf(Refusal.class);
        }
        assertThat(find(first.id()).state()).isEqualTo(SessionState.PLANNED);
    }

    private void leaveOut(Someone who, PlannedSession session) {
        gyms.as(who, () -> {
            choices.leaveOut(new SeenSession(session.id(), version(session)), " Ill ");
            return true;
        });
    }

    private void swap(Someone who, GuardedSession one, GuardedSession other) {
        gyms.as(who, () -> {
            choices.swap(
                    new SeenSession(one.id(), one.version()), new SeenSession(other.id(), other.version()), "Swim day");
            return true;
        });
    }

    private int version(PlannedSession session) {
        return gyms.as(runner, () -> choices.of(session.id()))
                .map(choice -> choice.session().version())
                .orElse(0);
    }

    private PlannedSession find(SessionId id) {
        return gyms.as(runner, () -> calendar.find(id)).orElseThrow();
    }
}
