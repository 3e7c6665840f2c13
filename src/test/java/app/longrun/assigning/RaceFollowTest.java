package app.longrun.assigning;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.calendar.AnchoredMove;
import app.longrun.calendar.AnchoredSession;
import app.longrun.calendar.SessionId;
import app.longrun.calendar.SessionState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Blocks on their way with a race, as tables of dates: the first day of each week, {@code -} where it is left out. */
class RaceFollowTest {

    private static final LocalDate RACE = LocalDate.of(2027, 4, 11);

    /** Four weeks on Mondays and Thursdays, the last three weeks before the week of the race; a taper ends in it. */
    @ParameterizedTest(name = "{0}: today {1}, race {3}")
    @CsvSource(delimiter = '|', textBlock = """
            it stays                            | 2027-01-04 | block | 2027-04-11 | 02-22 03-01 03-08 03-15
            the same week                       | 2027-01-04 | block | 2027-04-10 | 02-22 03-01 03-08 03-15
            two weeks later, over the clocks    | 2027-01-04 | block | 2027-04-25 | 03-08 03-15 03-22 03-29
            two weeks sooner                    | 2027-01-04 | block | 2027-03-28 | 02-08 02-15 02-22 03-01
            over the end of the year            | 2026-11-30 | block | 2027-01-31 | 12-14 12-21 12-28 01-04
            late: the last weeks go             | 2027-02-15 | block | 2027-03-28 | 02-22 03-01 - -
            no room for a single week           | 2027-02-15 | block | 2027-03-07 | - - - -
            begun: its week stays, the rest goes| 2027-03-02 | block | 2027-04-25 | 02-22 03-01 03-22 03-29
            begun, and sooner: the last goes    | 2027-03-02 | block | 2027-04-04 | 02-22 03-01 03-08 -
            a taper goes with its race          | 2027-01-04 | taper | 2027-04-25 | 04-05 04-12 04-19
            a taper loses its first weeks       | 2027-03-16 | taper | 2027-04-04 | - 03-22 03-29
            a taper that has begun              | 2027-03-30 | taper | 2027-04-18 | 03-22 03-29 04-12
            """)
    void theOpenWeeksFollowTheRace(String name, LocalDate today, String kind, LocalDate race, String mondays) {
        assertThat(words(moved(kind(kind), kind, today, race))).isEqualTo(mondays);
    }

    @Test
    void whatIsDoneNeverMovesAndNeitherDoesItsWeek() {
        List<AnchoredSession> begun = new ArrayList<>(kind("block"));
        begun.set(0, with(begun.get(0), SessionState.DONE));

        List<AnchoredMove> moves =
                follow(begun, "block", LocalDate.of(2027, 2, 23)).to(RACE.plusWeeks(4));

        assertThat(moves).extracting(move -> move.session().week()).containsOnly(2, 3, 4);
        assertThat(moves).extracting(AnchoredMove::days).containsOnly(28);
    }

    @Test
    void nothingStandsOnTheRaceOrAfterItInAWeekThatHasBegun() {
        List<AnchoredSession> taper = kind("taper");
        LocalDate inTheLastWeek = LocalDate.of(2027, 4, 5);

        List<AnchoredMove> moves = follow(taper, "taper", inTheLastWeek).to(LocalDate.of(2027, 4, 8));

        assertThat(moves)
                .as("the Thursday of the race; the Monday has come")
                .singleElement()
                .satisfies(move -> assertThat(move.isLeftOut()).isTrue());
    }

    /** A person's own day of the week stays theirs, and what gave way is counted from where its block had put it. */
    @Test
    void theDayWithinTheWeekIsKept() {
        List<AnchoredSession> sessions = new ArrayList<>(kind("block"));
        AnchoredSession first = sessions.get(2);
        sessions.set(
                2,
                new AnchoredSession(first.id(), 1, 2, first.on().plusDays(2), null, true, SessionState.PLANNED, false));
        AnchoredSession second = sessions.get(3);
        sessions.set(
                3,
                new AnchoredSession(
                        second.id(), 1, 2, second.on().plusDays(1), second.on(), false, SessionState.PLANNED, false));

        assertThat(follow(sessions, "block", LocalDate.of(2027, 1, 4)).to(RACE.plusWeeks(1)))
                .hasSize(8)
                .extracting(AnchoredMove::days)
                .containsOnly(7);
    }

    /** Promise 3: moved twice, or any number of times, it stands as if it had been moved once. */
    @Test
    void anyNumberOfMovesIsOneMove() {
        Random random = new Random(20_261_127);
        for (int n = 0; n < 2_000; n++) {
            String kind = random.nextBoolean() ? "block" : "taper";
            LocalDate today = RACE.minusDays(random.nextInt(80));
            LocalDate last = RACE.plusDays(random.nextInt(140) - 70L);
            List<AnchoredSession> once = moved(kind(kind), kind, today, last);
            List<AnchoredSession> often = kind(kind);
            for (int moves = random.nextInt(6); moves > 0; moves--) {
                often = moved(often, kind, today, RACE.plusDays(random.nextInt(140) - 70L));
            }

            assertThat(words(moved(often, kind, today, last)))
                    .as("%s on %s to %s", kind, today, last)
                    .isEqualTo(words(once));
        }
    }

    private static RaceFollow follow(List<AnchoredSession> sessions, String kind, LocalDate today) {
        boolean isTaper = kind.equals("taper");
        return new RaceFollow(sessions, new RaceHook(isTaper ? 0 : 3, isTaper), today);
    }

    private static List<AnchoredSession> moved(
            List<AnchoredSession> sessions, String kind, LocalDate today, LocalDate race) {
        List<AnchoredMove> moves = follow(sessions, kind, today).to(race);
        return sessions.stream()
                .map(session -> moves.stream()
                        .filter(move -> move.session().equals(session))
                        .findFirst()
                        .map(RaceFollowTest::done)
                        .orElse(session))
                .toList();
    }

    private static AnchoredSession done(AnchoredMove move) {
        AnchoredSession session = move.session();
        return new AnchoredSession(
                session.id(),
                session.version() + 1,
                session.week(),
                session.on().plusDays(move.days()),
                null,
                false,
                move.isLeftOut() ? SessionState.CANCELLED : SessionState.PLANNED,
                move.isLeftOut());
    }

    private static List<AnchoredSession> kind(String kind) {
        boolean isTaper = kind.equals("taper");
        LocalDate first = LocalDate.of(2027, 4, 5).minusWeeks(isTaper ? 2 : 6);
        List<AnchoredSession> sessions = new ArrayList<>();
        for (int week = 1; week <= (isTaper ? 3 : 4); week++) {
            for (int day : new int[] {0, 3}) {
                sessions.add(new AnchoredSession(
                        new SessionId(new UUID(week, day)),
                        0,
                        week,
                        first.plusWeeks(week - 1L).plusDays(day),
                        null,
                        false,
                        SessionState.PLANNED,
                        false));
            }
        }
        return List.copyOf(sessions);
    }

    private static AnchoredSession with(AnchoredSession session, SessionState state) {
        return new AnchoredSession(
                session.id(), session.version(), session.week(), session.on(), null, false, state, false);
    }

    private static String words(List<AnchoredSession> sessions) {
        return sessions.stream()
                .filter(session -> session.id().id().getLeastSignificantBits() == 0)
                .map(session ->
                        session.isLeftOut() ? "-" : session.on().toString().substring(5))
                .collect(Collectors.joining(" "));
    }
}
