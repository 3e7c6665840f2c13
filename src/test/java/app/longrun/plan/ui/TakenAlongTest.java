package app.longrun.plan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.Http;
import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.WebTest;
import app.longrun.calendar.SessionId;
import app.longrun.guard.RunKind;
import app.longrun.identity.Role;
import app.longrun.log.Run;
import app.longrun.log.Runs;
import app.longrun.plan.PlanFixtures;
import app.longrun.plan.Sheet;
import app.longrun.plan.TodaysPlan;
import app.longrun.platform.Ids;
import app.longrun.prescriptions.Rpe;
import app.longrun.prescriptions.SessionLoad;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a member takes along of a session: the workout for a watch or a treadmill, and a card to share. */
@WebTest
class TakenAlongTest {

    @Autowired
    private TestGyms gyms;

    @Autowired
    private PlanFixtures given;

    @Autowired
    private TodaysPlan plan;

    @Autowired
    private Runs runs;

    @LocalServerPort
    private int port;

    private Someone coach;
    private Someone runner;
    private Http phone;

    @BeforeEach
    void aRunnerInTheMorning() {
        coach = given.coach(given.morning());
        runner = gyms.joinWithPassword(coach.gym(), "Ben Runner", "longrun-demo", Role.MEMBER);
        phone = Http.signedIn(port, runner.email());
    }

    @Test
    void aLiftingSessionBecomesAWorkoutWithTheLoadsOfItsMember() {
        given.squats(runner, 100);
        given.assign(coach, runner);
        Sheet sheet = gyms.as(runner, () -> plan.today().sessions().getFirst());

        assertThat(phone.get(file(sheet.session().id(), "workout.fit"))).isEqualTo(200);
        assertThat(phone.header("Content-Disposition")).contains("attachment", ".fit");
        assertThat(phone.header("Content-Type")).isEqualTo("application/vnd.ant.fit");
        assertThat(phone.get(file(sheet.session().id(), "workout.zwo"))).isEqualTo(404);
        assertThat(phone.get(file(sheet.session().id(), "card")))
                .as("not done yet")
                .isEqualTo(404);
    }

    @Test
    void aRunIsHandedOutForTheTreadmillAndAsACard() {
        SessionId run = run();

        assertThat(phone.get(file(run, "workout.zwo"))).isEqualTo(200);
        assertThat(phone.body()).contains("<SteadyState Duration=\"3600\"");
        assertThat(phone.get(file(run, "workout.fit"))).isEqualTo(200);
        assertThat(phone.get(file(run, "card"))).isEqualTo(200);
        assertThat(phone.body())
                .contains("nothing about your health", "12.0 km", "src=\"" + file(run, "card.svg") + "\"");
        assertThat(phone.get(file(run, "card.svg"))).isEqualTo(200);
        assertThat(phone.header("Content-Type")).startsWith("image/svg+xml");
        assertThat(phone.body())
                .contains("12.0 km", coach.gym().name())
                .doesNotContain("RPE", runner.name(), runner.email());
    }

    @Test
    void nobodyElseIsHandedAnything() {
        SessionId run = run();
        Someone other = gyms.joinWithPassword(coach.gym(), "Cleo Member", "longrun-demo", Role.MEMBER);
        Someone elsewhere = gyms.joinWithPassword(gyms.open(), "Dan Elsewhere", "longrun-demo", Role.MEMBER);

        for (String what : List.of("workout.fit", "workout.zwo", "card", "card.svg")) {
            assertThat(Http.signedIn(port, other.email()).get(file(run, what)))
                    .as(what)
                    .isEqualTo(404);
            assertThat(Http.signedIn(port, elsewhere.email()).get(file(run, what)))
                    .as(what)
                    .isEqualTo(404);
        }
        assertThat(phone.get("/g/" + coach.gym().slug() + "/plan/session/nonsense/workout.fit"))
                .isEqualTo(404);
    }

    private SessionId run() {
        SessionId id = new SessionId(Ids.next());
        gyms.as(runner, () -> {
            runs.log(
                    id, new Run(RunKind.EASY, PlanFixtures.today(coach.gym()), 12_000, new SessionLoad(Rpe.of(5), 60)));
            return true;
        });
        return id;
    }

    private String file(SessionId session, String name) {
        return "/g/%s/plan/session/%s/%s".formatted(coach.gym().slug(), session.id(), name);
    }
}
