package app.longrun.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.longrun.Http;
import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.TestMailServer.Letters;
import app.longrun.WebTest;
import app.longrun.identity.Role;
import app.longrun.platform.Ids;
import app.longrun.platform.Refusal;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The join link on the wall, from the QR code to the coach's yes. */
@WebTest
class JoinWebTest {

    @Autowired
    private TestGyms gyms;

    @Autowired
    private JoinLinks links;

    @Autowired
    private JoinRequests requests;

    @Autowired
    private People people;

    @Autowired
    private Letters letters;

    @Autowired
    private Trail trail;

    @LocalServerPort
    private int port;

    private Someone owner;
    private Someone coach;
    private String path;

    @BeforeEach
    void aGymWithAJoinLink() {
        owner = gyms.join(gyms.open(), "Ola Owner", Role.OWNER);
        coach = gyms.join(owner.gym(), "Ana Coach", Role.COACH);
        path = path(gyms.as(owner, links::renew));
    }

    @Test
    void somebodyNewProvesTheirMailThenWaitsForACoachsYes() throws Exception {
        String mail = "walk.in." + Ids.next() + "@example.org";
        Browser walkIn = new Browser(Http.anonymous(port));

        assertThat(walkIn.send(path, path, Map.of("name", "Wanda Walk", "email", mail)))
                .isEqualTo(200);
        assertThat(walkIn.http().body()).contains("Look into your mail").doesNotContain(mail, "??");
        assertThat(gyms.as(coach, requests::waiting))
                .as("nothing before the proof")
                .isEmpty();
        Letter letter = new Letter(letters.to(mail, 1).getLast());
        String link = letter.link("/invitation/");
        assertThat(letter.text()).contains(owner.gym().name()).doesNotContain("??");
        assertThat(walkIn.send(link, link, Map.of("name", "Wanda Walk", "password", "correct horse battery")))
                .isEqualTo(200);

        assertThat(gyms.as(owner, people::all)).hasSize(2);
        Asking asking = gyms.as(coach, requests::waiting).getFirst();
        assertThat(asking.name()).isEqualTo("Wanda Walk");
        gyms.as(coach, PeopleTest.done(() -> requests.approve(asking.person())));
        assertThat(gyms.as(owner, people::all)).hasSize(3);
        assertThat(gyms.as(coach, requests::waiting)).isEmpty();
        assertThat(trail.of(owner)).last().isEqualTo("joined member: over the join link");
    }

    @Test
    void aKnownAddressGetsTheSameAnswer() {
        Someone known = gyms.join(gyms.open(), "Kim Known", Role.MEMBER);
        Browser first = new Browser(Http.anonymous(port));
        Browser second = new Browser(Http.anonymous(port));

        int fresh = first.send(path, path, Map.of("name", "A", "email", "new." + Ids.next() + "@example.org"));
        int taken = second.send(path, path, Map.of("name", "A", "email", known.email()));

        assertThat(taken).isEqualTo(fresh);
        assertThat(second.http().body()).isEqualTo(first.http().body());
        assertThat(letters.to(known.email(), 1)).hasSize(1);
    }

    @Test
    void whoIsSignedInAsksWithOneTapAndMayBeDeclined() {
        Someone runner = gyms.joinWithPassword(gyms.open(), "Rita Runner", "longrun-demo", Role.MEMBER);
        Browser rita = new Browser(Http.signedIn(port, runner.email()));

        assertThat(rita.send(path, path + "/ask", Map.of())).isEqualTo(200);
        assertThat(rita.send(path, path + "/ask", Map.of())).as("twice is once").isEqualTo(200);
        Asking asking = gyms.as(owner, requests::waiting).getFirst();
        assertThat(gyms.as(owner, requests::waiting)).hasSize(1);
        gyms.as(owner, PeopleTest.done(() -> requests.decline(asking.person())));

        assertThat(gyms.as(owner, requests::waiting)).isEmpty();
        assertThat(trail.of(owner)).last().isEqualTo("declined join request: ");
        assertThat(rita.open("/g/" + owner.gym().slug() + "/plan")).isEqualTo(404);
        assertThatThrownBy(() -> gyms.as(owner, PeopleTest.done(() -> requests.approve(asking.person()))))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aLinkThatWasRenewedOrTurnedOffAnswersLikeOneThatNeverWas() {
        Browser anybody = new Browser(Http.anonymous(port));
        assertThat(anybody.open(path)).isEqualTo(200);
        assertThat(anybody.open("/join/" + "x".repeat(43))).isEqualTo(404);
        String unknown = anybody.http().body();

        String renewed = path(gyms.as(owner, links::renew));
        assertThat(anybody.open(path)).isEqualTo(404);
        assertThat(anybody.http().body()).isEqualTo(unknown);
        assertThat(anybody.open(renewed)).isEqualTo(200);
        gyms.as(owner, PeopleTest.done(links::turnOff));
        assertThat(anybody.open(renewed)).isEqualTo(404);
        assertThat(anybody.http().body()).isEqualTo(unknown);
    }

    @Test
    void aRequestIsAnsweredInItsOwnGymOnly() {
        Someone runner = gyms.joinWithPassword(gyms.open(), "Rita Runner", "longrun-demo", Role.MEMBER);
        new Browser(Http.signedIn(port, runner.email())).send(path, path + "/ask", Map.of());
        Someone stranger = gyms.join(gyms.open(), "Sten Elsewhere", Role.OWNER);

        assertThat(gyms.as(stranger, requests::waiting)).isEmpty();
        assertThatThrownBy(() -> gyms.as(stranger, PeopleTest.done(() -> requests.approve(runner.person()))))
                .isInstanceOf(Refusal.class);
    }

    private static String path(String address) {
        return address.substring(address.indexOf("/join/"));
    }
}
