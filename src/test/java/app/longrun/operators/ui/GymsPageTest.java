package app.longrun.operators.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.Http;
import app.longrun.WebTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The operators' page over HTTP: both gyms have an owner, and one of the two runs Longrun as well. */
@WebTest
class GymsPageTest {

    private static final String OPERATOR = "owner@fjord.example.org";
    private static final String REASON = "Reports show nothing since Monday";

    @LocalServerPort
    private int port;

    private Http operator;

    @BeforeEach
    void anOperatorSignsIn() {
        operator = Http.signedIn(port, OPERATOR);
    }

    @Test
    void forEverybodyElseThereIsNoSuchPage() {
        assertThat(Http.signedIn(port, "owner@harbour.example.org").get("/operators"))
                .isEqualTo(404);
        assertThat(Http.anonymous(port).get("/operators")).isEqualTo(302);
    }

    @Test
    void aVisitOpensTheOtherGymForLookingUntilItIsEnded() {
        assertThat(operator.get("/g/harbour/audit")).isEqualTo(404);
        assertThat(operator.get("/operators")).isEqualTo(200);
        assertThat(operator.body())
                .contains("Harbour Strength", "Fjord Endurance")
                .doesNotContain("??");

        assertThat(operator.submit("/operators", "/operators/harbour/visit", Map.of("reason", REASON)))
                .isEqualTo(302);
        assertThat(operator.get("/g/harbour/audit")).isEqualTo(200);
        assertThat(operator.get("/g/harbour/reports")).isEqualTo(200);
        assertThat(operator.get("/g/harbour/people")).isEqualTo(404);
        assertThat(operator.get("/g/harbour/settings")).isEqualTo(404);
        assertThat(operator.get("/g/harbour/plan")).isEqualTo(404);

        operator.get("/operators");
        assertThat(operator.submit("/operators", "/operators/harbour/leave", Map.of()))
                .isEqualTo(302);
        assertThat(operator.get("/g/harbour/audit")).isEqualTo(404);
    }

    @Test
    void aPersonIsSignedOutEverywhereOnAPageOfItsOwn() {
        Http lost = Http.signedIn(port, "member@fjord.example.org");
        assertThat(Http.signedIn(port, "owner@harbour.example.org").get("/operators/person"))
                .isEqualTo(404);
        assertThat(operator.submit("/operators/person", Map.of("email", "member@fjord.example.org", "reason", "help")))
                .isEqualTo(422);
        assertThat(operator.body()).contains("value=\"help\"", "10 to 400 characters");

        assertThat(operator.submit("/operators/person", Map.of("email", "member@fjord.example.org", "reason", REASON)))
                .isEqualTo(302);

        assertThat(lost.get("/account")).isEqualTo(302);
        assertThat(lost.location()).endsWith("/sign-in?ended");
        assertThat(operator.get("/operators/person?done")).isEqualTo(200);
        assertThat(operator.body()).contains("Signed out everywhere", REASON).doesNotContain("??");
    }

    @Test
    void whatWasTypedStaysWhenTheReasonSaysTooLittle() {
        operator.get("/operators");

        assertThat(operator.submit("/operators", "/operators/harbour/visit", Map.of("reason", "help")))
                .isEqualTo(422);

        assertThat(operator.body()).contains("10 to 400 characters", "value=\"help\"");
        assertThat(operator.get("/g/harbour/audit")).isEqualTo(404);
    }
}
