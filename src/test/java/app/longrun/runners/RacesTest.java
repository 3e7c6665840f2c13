package app.longrun.runners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.longrun.DatabaseTest;
import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.calendar.Calendar;
import app.longrun.calendar.PlannedSession;
import app.longrun.calendar.RacePriority;
import app.longrun.calendar.SessionId;
import app.longrun.calendar.SessionKind;
import app.longrun.identity.NotAllowedException;
import app.longrun.identity.Role;
import app.longrun.platform.Ids;
import app.longrun.platform.Refusal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class RacesTest {

    private static final int HALF = 21_098;

    @Autowired
    private TestGyms gyms;

    @Autowired
    private Races races;

    @Autowired
    private RunnerProfiles profiles;

    @Autowired
    private Calendar calendar;

    private Someone runner;
    private LocalDate today;

    @BeforeEach
    void aRunner() {
        runner = gyms.join(gyms.open(), "Ben Runner", Role.MEMBER);
        today = LocalDate.now(ZoneId.of("America/New_York"));
    }

    @Test
    void aRaceLandsOnTheCalendar() {
        SessionId id = add("  Boston   Half ", today.plusDays(40), HALF);

        assertThat(gyms.as(runner, races::upcoming))
                .containsExactly(new Race(id, "Boston Half", today.plusDays(40), HALF, RacePriority.A, null));
        assertThat(gyms.as(runner, () -> calendar.find(id)))
                .get()
                .extracting(PlannedSession::kind, PlannedSession::legLoad, PlannedSession::isQuality)
                .containsExactly(SessionKind.RACE, 3, true);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 10, 10000, runners.race.name",
        "' ', 10, 10000, runners.race.name",
        "Boston, -1, 10000, runners.race.past",
        "Boston, 1097, 10000, runners.race.far",
        "Boston, 10, 99, runners.race.distance",
        "Boston, 10, 1000001, runners.race.distance"
    })
    void whatCannotBeARaceIsRefused(String name, int days, int metres, String why) {
        assertThatThrownBy(() -> add(name, today.plusDays(days), metres))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(why));
        assertThat(gyms.as(runner, races::upcoming)).isEmpty();
    }

    @Test
    void twoRacesOnOneDayAreRefusedAlsoWhenTheyComeAtOnce() throws Exception {
        LocalDate day = today.plusDays(40);
        try (ExecutorService phones = Executors.newFixedThreadPool(4)) {
            Callable<Boolean> tap = () -> {
                try {
                    add("Boston Half", day, HALF);
                    return true;
                } catch (Refusal twice) {
                    return false;
                }
            };
            List<Future<Boolean>> taps = phones.invokeAll(Collections.nCopies(8, tap));
            int stored = 0;
            for (Future<Boolean> future : taps) {
                stored += future.get() ? 1 : 0;
            }
            assertThat(stored).isEqualTo(1);
        }
    }

    @Test
    void aRaceMovesAndGoes() {
        SessionId id = add("Boston Half", today.plusDays(40), HALF);

        gyms.as(runner, () -> {
            races.move(id, today.plusDays(47));
            return true;
        });
        assertThat(gyms.as(runner, races::upcoming)).extracting(Race::on).containsExactly(today.plusDays(47));

        gyms.as(runner, () -> {
            races.remove(id);
            return true;
        });
        assertThat(gyms.as(runner, races::upcoming)).isEmpty();
        add("Another", today.plusDays(47), HALF);
    }

    @Test
    void aRaceSaysHowMuchItMattersAndWhatTimeIsInMind() {
        SessionId id = gyms.as(
                runner,
                () -> races.add(new RaceEntry(
                        "Boston Half", today.plusDays(40), HALF, RacePriority.B, RaceTime.parse("1:45:00"))));
        assertThat(gyms.as(runner, races::upcoming)).singleElement().satisfies(race -> {
            assertThat(race.priority()).isEqualTo(RacePriority.B);
            assertThat(race.goal()).isEqualTo(new RaceTime(6_300));
        });

        gyms.as(runner, () -> {
            races.grade(id, RacePriority.A, null);
            return true;
        });
        assertThat(gyms.as(runner, races::upcoming))
                .containsExactly(new Race(id, "Boston Half", today.plusDays(40), HALF, RacePriority.A, null));
    }

    @ParameterizedTest
    @CsvSource({"0:20:00", "23:00:00"})
    void aGoalThatDoesNotFitTheDistanceIsRefused(String goal) {
        assertThatThrownBy(() -> gyms.as(
                        runner,
                        () -> races.add(new RaceEntry(
                                "Boston Half", today.plusDays(40), HALF, RacePriority.A, RaceTime.parse(goal)))))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("runners.race.goal"));
        assertThat(gyms.as(runner, races::upcoming)).isEmpty();
    }

    @Test
    void someoneElsesRaceAndAnUnknownOneAreRefusedAlike() {
        SessionId id = add("Boston Half", today.plusDays(40), HALF);
        Someone fellow = gyms.join(runner.gym(), "Cleo Fellow", Role.MEMBER);
        Someone stranger = gyms.join(gyms.open(), "Dan Elsewhere", Role.MEMBER);

        for (Someone other : List.of(fellow, stranger)) {
            for (SessionId wrong : List.of(id, new SessionId(Ids.next()))) {
                assertThatThrownBy(() -> gyms.as(other, () -> {
                            races.remove(wrong);
                            return true;
                        }))
                        .isInstanceOfSatisfying(
                                Refusal.class,
                                refusal -> assertThat(refusal.key()).isEqualTo("runners.race.unknown"));
            }
        }
        assertThat(gyms.as(runner, races::upcoming)).hasSize(1);
    }

    @Test
    void aCoachWhoIsNoRunnerHasNoRaces() {
        Someone coach = gyms.join(runner.gym(), "Ana Coach", Role.COACH);

        assertThatThrownBy(() -> gyms.as(coach, races::upcoming)).isInstanceOf(NotAllowedException.class);
    }

    @Test
    void aProfileIsKeptForItsOwnerAlone() {
        RunnerProfile said = new RunnerProfile(Set.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY), 68_500);
        Someone fellow = gyms.join(runner.gym(), "Cleo Fellow", Role.MEMBER);

        save(said);
        save(said);

        assertThat(gyms.as(runner, profiles::mine)).isEqualTo(said);
        assertThat(gyms.as(fellow, profiles::mine)).isEqualTo(RunnerProfile.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"19999", "300001", "-5"})
    void aBodyWeightOutOfBoundsIsRefused(int grams) {
        assertThatThrownBy(() -> save(new RunnerProfile(Set.of(), grams))).isInstanceOf(Refusal.class);
        assertThat(gyms.as(runner, profiles::mine)).isEqualTo(RunnerProfile.UNKNOWN);
    }

    private SessionId add(String name, LocalDate on, int metres) {
        return gyms.as(runner, () -> races.add(name, on, metres));
    }

    private void save(RunnerProfile profile) {
        gyms.as(runner, () -> {
            profiles.save(profile);
            return true;
        });
    }
}
