package app.longrun.feed.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.Http;
import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.WebTest;
import app.longrun.feed.OwnFeed;
import app.longrun.gyms.Closing;
import app.longrun.identity.Role;
import app.longrun.log.Lifting;
import app.longrun.people.Leaving;
import app.longrun.tenancy.Gym;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A calendar program at the door: it has an address and nothing else. */
@WebTest
class FeedWebTest {

    @Autowired
    private TestGyms gyms;

    @Autowired
    private OwnFeed own;

    @Autowired
    private Lifting lifting;

    @Autowired
    private Leaving leaving;

    @Autowired
    private Closing closing;

    @LocalServerPort
    private int port;

    private Someone runner;
    private Http program;
    private String address;

    @BeforeEach
    void aRunnerWithAnAddress() {
        runner = gyms.join(gyms.open(), "Ben Runner", Role.MEMBER);
        lifting.planFor(runner);
        address = gyms.as(runner, () -> "/" + FeedNavigation.file(runner.gym().slug(), own.make()));
        program = Http.anonymous(port);
    }

    @Test
    void itReadsThePlanWithoutASessionAndKeepsNothing() {
        assertThat(program.get(address)).isEqualTo(200);

        assertThat(program.body()).contains("BEGIN:VCALENDAR", "SUMMARY:Strength A");
        assertThat(program.header("Content-Type")).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(program.header("Cache-Control")).contains("no-store");
        assertThat(program.headers("Set-Cookie")).isEmpty();
    }

    @Test
    void nothingIsSaidToWhoeverGuesses() {
        Gym other = gyms.open();

        assertThat(program.get(address.replace(".ics", "x.ics"))).isEqualTo(404);
        assertThat(program.get(
                        address.replace(runner.gym().slug().word(), other.slug().word())))
                .isEqualTo(404);
        assertThat(program.get(address.replace(runner.gym().slug().word(), "nowhere")))
                .isEqualTo(404);
    }

    @Test
    void whoeverLeavesTakesNoPlanAlong() {
        gyms.as(runner, () -> {
            leaving.leave();
            return true;
        });

        assertThat(program.get(address)).isEqualTo(404);
    }

    @Test
    void aClosedGymIsReadNoMore() {
        Someone owner = gyms.join(runner.gym(), "Olga Owner", Role.OWNER);
        gyms.as(owner, () -> {
            closing.close(owner.gym().name());
            return true;
        });

        assertThat(program.get(address)).isEqualTo(404);
    }
}
