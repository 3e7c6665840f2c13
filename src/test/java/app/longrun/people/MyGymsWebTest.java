package app.longrun.people;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.Http;
import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.WebTest;
import app.longrun.identity.Role;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@WebTest
class MyGymsWebTest {

    private static final String PAGE = "/account/gyms";

    @Autowired
    private TestGyms gyms;

    @Autowired
    private People people;

    @LocalServerPort
    private int port;

    private Someone owner;
    private Someone runner;

    @BeforeEach
    void aGym() {
        owner = gyms.join(gyms.open(), "Ola Owner", Role.OWNER);
        runner = gyms.joinWithPassword(owner.gym(), "Rita Runner", "longrun-demo", Role.MEMBER);
    }

    @Test
    void whoLeavesIsOutAndFindsTheGymAmongThoseBeforeWithTheirHistory() {
        Browser rita = new Browser(Http.signedIn(port, runner.email()));
        rita.open(PAGE);
        assertThat(rita.http().body()).contains(owner.gym().name()).doesNotContain("<script", "??", "/own");

        assertThat(rita.send(PAGE, leave(owner), Map.of())).isEqualTo(302);

        rita.open(PAGE);
        assertThat(rita.http().body())
                .contains("You belong to no gym", "/g/" + owner.gym().slug() + "/own")
                .doesNotContain("??");
        assertThat(rita.open("/g/" + owner.gym().slug() + "/plan")).isEqualTo(404);
        assertThat(gyms.as(owner, people::all))
                .filteredOn(row -> row.leftOn() != null)
                .hasSize(1);
    }

    @Test
    void aGymOneDoesNotBelongToCannotBeLeft() {
        Someone stranger = gyms.join(gyms.open(), "Sten Elsewhere", Role.OWNER);

        assertThat(new Browser(Http.signedIn(port, runner.email())).send(PAGE, leave(stranger), Map.of()))
                .isEqualTo(404);
    }

    @Test
    void withoutTheTokenOfThePageNothingHappens() {
        Http rita = Http.signedIn(port, runner.email());

        assertThat(rita.post(leave(owner), Map.of())).isEqualTo(403);
        assertThat(gyms.as(owner, people::all))
                .allSatisfy(row -> assertThat(row.leftOn()).isNull());
    }

    private static String leave(Someone someone) {
        return PAGE + "/" + someone.gym().slug() + "/leave";
    }
}
