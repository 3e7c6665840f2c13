package app.longrun.assigning;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.DatabaseTest;
import app.longrun.StatementCount;
import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.calendar.Calendar;
import app.longrun.calendar.PlannedSession;
import app.longrun.calendar.SessionId;
import app.longrun.calendar.SessionKind;
import app.longrun.identity.Role;
import app.longrun.people.Trail;
import app.longrun.runners.Races;
import app.longrun.strength.BlockCode;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A race moves, and the blocks that are counted back from it go with it. */
@DatabaseTest
class RaceMovesTest {

    @Autowired
    private TestGyms gyms;

    @Autowired
    private Assignments assignments;

    @Autowired
    private RaceForecast forecast;

    @Autowired
    private Calendar calendar;

    @Autowired
    private Races races;

    @Autowired
    private Trail trail;

    @Autowired
    private StatementCount statements;

    private Someone coach;
    private Someone ben;
    private LocalDate monday;
    private LocalDate race;
    private SessionId id;

    @BeforeEach
    void aBlockOfEightWeeksBeforeARace() {
        coach = gyms.join(gyms.open(), "Ana Coach", Role.COACH);
        ben = gyms.join(coach.gym(), "Ben Runner", Role.MEMBER);
        monday = gyms.as(coach, assignments::nextMonday);
        race = monday.plusWeeks(14).plusDays(6);
        id = gyms.as(ben, () -> races.add("Boston Half", race, 21_098));
        assign("MAX-8", new Anchor.BeforeRace(id, 3, false));
    }

    @Test
    void theBlockFollowsItsRaceAndComesBackWithIt() {
        List<LocalDate> before = lifting();
        assertThat(before.getFirst()).isEqualTo(monday.plusWeeks(4));

        move(race.plusWeeks(2));
        assertThat(lifting())
                .isEqualTo(before.stream().map(day -> day.plusWeeks(2)).toList());

        move(race.minusWeeks(3));
        move(race.plusDays(1));
        move(race);
        assertThat(lifting()).as("as it was").isEqualTo(before);
    }

    @Test
    void withoutRoomItsLastWeeksAreLeftOutAndComeBackWithRoom() {
        List<LocalDate> before = lifting();

        move(race.minusWeeks(6));
        assertThat(lifting()).hasSize(12).first().isEqualTo(monday);

        move(race.plusWeeks(1));
        assertThat(lifting())
                .isEqualTo(before.stream().map(day -> day.plusWeeks(1)).toList());
    }

    @Test
    void whatWouldComeOfItIsSaidBeforeAndWrittenDownAfter() {
        assertThat(ifMoved(race.plusWeeks(2))).containsExactly(new RaceEffect("Maximal strength", 16, 0, 0, false));
        assertThat(ifMoved(race.minusWeeks(6))).containsExactly(new RaceEffect("Maximal strength", 12, 4, 0, false));
        assertThat(ifMoved(race.plusDays(1).minusDays(1))).isEmpty();
        assertThat(statements.of(() -> ifMoved(race.plusWeeks(2)))).hasSize(3);

        move(race.plusWeeks(2));

        assertThat(trail.of(coach))
                .anyMatch(line -> line.startsWith("followed its race block: Maximal strength from " + race));
    }

    @Test
    void aBlockBeforeAnotherStaysWhereItWouldRunIntoIt() {
        List<LocalDate> before = lifting();
        assign("MAX-8", new Anchor.Start(monday.plusWeeks(13)));

        assertThat(ifMoved(race.plusWeeks(4))).containsExactly(new RaceEffect("Maximal strength", 16, 0, 0, true));
        move(race.plusWeeks(4));

        assertThat(lifting()).containsAll(before);
    }

    @Test
    void twoBlocksOfOneRaceGoTogether() {
        assign("TPR-3", new Anchor.BeforeRace(id, 0, true));
        List<LocalDate> before = lifting();

        move(race.plusWeeks(1));
        assertThat(lifting())
                .isEqualTo(before.stream().map(day -> day.plusWeeks(1)).toList());
        move(race.minusWeeks(1));
        assertThat(lifting())
                .isEqualTo(before.stream().map(day -> day.minusWeeks(1)).toList());
    }

    @Test
    void nobodyElsesBlockMoves() {
        Someone cleo = gyms.join(coach.gym(), "Cleo Runner", Role.MEMBER);
        Someone elsewhere = gyms.join(gyms.open(), "Ada Runner", Role.MEMBER);

        assertThat(gyms.as(cleo, () -> forecast.ifMoved(race, race.plusWeeks(2))))
                .isEmpty();
        assertThat(gyms.as(elsewhere, () -> forecast.ifMoved(race, race.plusWeeks(2))))
                .isEmpty();
    }

    private List<RaceEffect> ifMoved(LocalDate to) {
        return gyms.as(ben, () -> forecast.ifMoved(race, to));
    }

    private void move(LocalDate to) {
        gyms.as(ben, () -> {
            races.move(id, to);
            return true;
        });
    }

    private void assign(String block, Anchor anchor) {
        gyms.as(
                coach,
                () -> assignments.assign(new AssignmentOrder(
                        new BlockCode(block),
                        List.of(new Enrolment(ben.member(), anchor)),
                        EnumSet.of(MONDAY, THURSDAY),
                        null,
                        Publishing.NOW,
                        "Agreed with Ben")));
    }

    private List<LocalDate> lifting() {
        return gyms.as(coach, () -> calendar.between(ben.member(), monday.minusWeeks(1), monday.plusWeeks(40))).stream()
                .filter(session -> session.kind() == SessionKind.LIFTING)
                .map(PlannedSession::on)
                .sorted()
                .toList();
    }
}
