package app.longrun.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.longrun.DatabaseTest;
import app.longrun.StatementCount;
import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.calendar.TrainingConsents;
import app.longrun.identity.MemberId;
import app.longrun.identity.Role;
import app.longrun.people.Leaving;
import app.longrun.platform.Ids;
import app.longrun.platform.Refusal;
import app.longrun.runners.Races;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class BoardsTest {

    @Autowired
    private TestGyms gyms;

    @Autowired
    private Boards boards;

    @Autowired
    private Races races;

    @Autowired
    private TrainingConsents consents;

    @Autowired
    private Leaving leaving;

    @Autowired
    private StatementCount statements;

    private Someone coach;
    private Someone ben;
    private LocalDate today;
    private BoardSpan span;

    @BeforeEach
    void aGymWithARunner() {
        coach = gyms.join(gyms.open(), "Ana Coach", Role.COACH);
        ben = gyms.join(coach.gym(), "Ben Runner", Role.MEMBER);
        today = LocalDate.now(coach.gym().settings().zone());
        span = new BoardSpan(today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), 4);
    }

    @Test
    void theBoardShowsWhatStandsInItsWeeksAndNothingElse() {
        race(ben, "Harbour ten", today);
        race(ben, "Far away", span.sunday().plusDays(1));

        assertThat(entries(ben.member()).sessions())
                .extracting(BoardSession::title)
                .containsExactly("Harbour ten");
    }

    @Test
    void timeSpentElsewhereIsThereWithoutItsName() {
        Someone there = gyms.join(gyms.open(), ben.person(), ben.email(), ben.name(), Role.MEMBER);
        race(there, "Ullevi in the rain", today);
        gyms.as(ben, () -> {
            consents.give();
            return ben;
        });

        BoardEntries entries = entries(ben.member());

        assertThat(entries.sessions()).isEmpty();
        assertThat(entries.elsewhere()).singleElement().satisfies(busy -> {
            assertThat(busy.on()).isEqualTo(today);
            assertThat(busy.toString()).doesNotContain("Ullevi");
        });
    }

    @Test
    void membersAreFoundByAnyLettersOfTheirNamesAPageAtATime() {
        for (int n = 10; n < 10 + BoardPage.SIZE + 1; n++) {
            gyms.join(coach.gym(), "Runner Number " + n, Role.MEMBER);
        }

        BoardPage first = gyms.as(coach, () -> boards.members("rUNNER n", 0));
        BoardPage second = gyms.as(coach, () -> boards.members("rUNNER n", BoardPage.SIZE));

        assertThat(first.total()).isEqualTo(BoardPage.SIZE + 1);
        assertThat(first.members())
                .hasSize(BoardPage.SIZE)
                .first()
                .satisfies(found -> assertThat(found.name()).isEqualTo("Runner Number 10"));
        assertThat(second.members()).extracting(BoardMember::name).containsExactly("Runner Number 35");
        assertThat(gyms.as(coach, () -> boards.members("%", 0)).members()).isEmpty();
    }

    @Test
    void whoHasLeftIsNoLongerARowButStillHasAMonth() {
        Someone former = gyms.join(coach.gym(), "Once Runner", Role.MEMBER);
        gyms.as(former, () -> {
            leaving.leave();
            return former;
        });

        assertThat(gyms.as(coach, () -> boards.members("Once", 0)).members()).isEmpty();
        assertThat(gyms.as(coach, () -> boards.member(former.member()))).isPresent();
    }

    @Test
    void howeverManyMembersAndWeeksItIsSevenStatements() {
        List<MemberId> members = new ArrayList<>(List.of(ben.member()));
        int few = cost(members, new BoardSpan(span.monday(), 1));
        for (int n = 0; n < 30; n++) {
            Someone runner = gyms.join(coach.gym(), "Runner " + n, Role.MEMBER);
            race(runner, "Race " + n, today.plusDays(n % 20));
            members.add(runner.member());
        }

        assertThat(few).isEqualTo(7);
        assertThat(cost(members, new BoardSpan(span.monday(), BoardSpan.MOST_WEEKS)))
                .isEqualTo(few);
    }

    @Test
    void aCoachOfAnotherGymFindsNobodyAndNothing() {
        Someone stranger = gyms.join(gyms.open(), "Other Coach", Role.COACH);
        race(ben, "Harbour ten", today);

        assertThat(gyms.as(stranger, () -> boards.member(ben.member()))).isEmpty();
        assertThat(gyms.as(stranger, () -> boards.members("Ben", 0)).members()).isEmpty();
        assertThat(gyms.as(stranger, () -> boards.entries(List.of(ben.member()), span))
                        .sessions())
                .isEmpty();
    }

    @Test
    void whatIsNoSpanAndNoPageIsRefused() {
        assertThatThrownBy(() -> new BoardSpan(span.monday().plusDays(1), 4)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new BoardSpan(span.monday(), BoardSpan.MOST_WEEKS + 1))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new BoardSpan(LocalDate.of(9_999, 12, 27), 1)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> gyms.as(coach, () -> boards.members("n".repeat(81), 0)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> gyms.as(coach, () -> boards.members("", -1))).isInstanceOf(Refusal.class);
        assertThat(gyms.as(coach, () -> boards.member(new MemberId(Ids.next()))))
                .isEmpty();
    }

    private int cost(List<MemberId> members, BoardSpan weeks) {
        return statements
                .of(() -> gyms.as(coach, () -> {
                    boards.members("", 0);
                    return boards.entries(members, weeks);
                }))
                .size();
    }

    private BoardEntries entries(MemberId member) {
        return gyms.as(coach, () -> boards.entries(List.of(member), span));
    }

    private void race(Someone who, String name, LocalDate on) {
        gyms.as(who, () -> races.add(name, on, 10_000));
    }
}
