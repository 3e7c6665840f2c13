package app.longrun.gyms;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.Http;
import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.TestMailServer.Letters;
import app.longrun.WebTest;
import app.longrun.identity.Role;
import app.longrun.identity.SystemDoor;
import app.longrun.people.Browser;
import app.longrun.people.Letter;
import app.longrun.platform.Ids;
import app.longrun.platform.WeightUnit;
import app.longrun.tenancy.Gym;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody opens a gym alone: form, mail, link, gym. */
@WebTest
class NewGymWebTest {

    private static final String PAGE = "/new-gym";

    @Autowired
    private TestGyms gyms;

    @Autowired
    private SystemDoor door;

    @Autowired
    private Letters letters;

    @LocalServerPort
    private int port;

    private final String mark = Ids.next().toString().substring(24);
    private final String mail = "founder." + mark + "@example.org";

    @Test
    void aGymIsOpenedByTheLinkInTheMailAndNotBefore() throws Exception {
        Browser founder = new Browser(Http.anonymous(port));
        assertThat(founder.send(PAGE, PAGE, form(mail))).isEqualTo(200);
        assertThat(founder.http().body()).contains("Look into your mail").doesNotContain(mail, "??");
        assertThat(gym()).isEmpty();

        Letter letter = new Letter(letters.to(mail, 1).getLast());
        String link = letter.link("/new-gym/");
        assertThat(letter.subject()).contains("Stride " + mark);
        assertThat(letter.text() + letter.html()).doesNotContain("??", "${");
        founder.open(link);
        assertThat(founder.open(link)).as("looking uses nothing up").isEqualTo(200);
        assertThat(gym()).isEmpty();
        Map<String, String> answer = Map.of("slug", "stride-" + mark, "password", "correct horse battery");
        assertThat(founder.send(link, link, Map.of("slug", "stride-" + mark, "password", "short")))
                .isEqualTo(422);
        assertThat(founder.send(link, link, answer)).isEqualTo(200);
        assertThat(founder.http().body()).contains("is open").doesNotContain("??");

        assertThat(gym()).hasValueSatisfying(gym -> {
            assertThat(gym.name()).isEqualTo("Stride " + mark);
            assertThat(gym.settings().unit()).isEqualTo(WeightUnit.KG);
            assertThat(gym.settings().zone().getId()).isEqualTo("Europe/Oslo");
        });
        assertThat(founder.open(link)).isEqualTo(404);
    }

    @Test
    void whoHasAnAccountOpensTheGymWithItAndGetsTheSameAnswer() throws Exception {
        Someone known = gyms.join(gyms.open(), "Kim Known", Role.MEMBER);
        Browser somebody = new Browser(Http.anonymous(port));
        somebody.send(PAGE, PAGE, form(mail));
        String fresh = somebody.http().body();

        assertThat(somebody.send(PAGE, PAGE, form(known.email()))).isEqualTo(200);
        assertThat(somebody.http().body()).isEqualTo(fresh);
        Letter letter = new Letter(letters.to(known.email(), 1).getLast());
        assertThat(letter.text()).contains("You have an account");
        String link = letter.link("/new-gym/");
        somebody.open(link);
        assertThat(somebody.http().body()).doesNotContain("new-password");
        assertThat(somebody.send(link, link, Map.of("slug", "stride-" + mark))).isEqualTo(200);
        assertThat(gym()).isPresent();
    }

    @Test
    void aFormWithFaultsKeepsWhatWasTyped() {
        Browser founder = new Browser(Http.anonymous(port));
        Map<String, String> form = form("no address");
        form.put("slug", "harbour");
        form.put("zone", "Mars/Olympus");

        assertThat(founder.send(PAGE, PAGE, form)).isEqualTo(422);
        assertThat(founder.http().body())
                .contains("Stride " + mark, "no address", "Write an e-mail address", "Choose a time zone")
                .doesNotContain("??", "<script");
        form = form(mail);
        form.put("slug", "harbour");
        assertThat(founder.send(PAGE, PAGE, form)).isEqualTo(422);
        assertThat(founder.http().body()).contains("harbour is taken");
    }

    @Test
    void aWordThatWasTakenMeanwhileCanBeChangedAtTheLink() throws Exception {
        Browser founder = new Browser(Http.anonymous(port));
        founder.send(PAGE, PAGE, form(mail));
        String link = new Letter(letters.to(mail, 1).getLast()).link("/new-gym/");
        String other = "other." + mail;
        founder.send(PAGE, PAGE, form(other));
        String second = new Letter(letters.to(other, 1).getLast()).link("/new-gym/");
        Map<String, String> answer = Map.of("slug", "stride-" + mark, "password", "correct horse battery");
        assertThat(founder.send(link, link, answer)).isEqualTo(200);

        assertThat(founder.send(second, second, answer)).isEqualTo(422);
        assertThat(founder.http().body()).contains("stride-" + mark + " is taken");
        assertThat(founder.send(
                        second, second, Map.of("slug", "stride-two-" + mark, "password", "correct horse battery")))
                .isEqualTo(200);
    }

    private Map<String, String> form(String email) {
        return new HashMap<>(Map.of(
                "gym",
                "Stride " + mark,
                "slug",
                "",
                "zone",
                "Europe/Oslo",
                "unit",
                "KG",
                "name",
                "Fay Founder",
                "email",
                email));
    }

    private Optional<Gym> gym() {
        return door.gyms().stream()
                .filter(gym -> gym.slug().word().equals("stride-" + mark))
                .findFirst();
    }
}
