package app.longrun.trials;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.TestMailServer.Letters;
import app.longrun.WebTest;
import app.longrun.classes.ClassId;
import app.longrun.identity.Role;
import app.longrun.identity.SystemActor;
import app.longrun.platform.Ids;
import app.longrun.tenancy.Gym;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@WebTest
class FreeClassWebTest {

    private final Instant nextWeek = Instant.now().plus(Duration.ofDays(7));

    @Autowired
    private TestGyms gyms;

    @Autowired
    private TestClasses classes;

    @Autowired
    private Letters letters;

    @LocalServerPort
    private int port;

    private VisitorBrowser browser;
    private Someone coach;
    private ClassId endurance;

    @BeforeEach
    void aGymWithAFreeClass() {
        browser = new VisitorBrowser(port);
        coach = gyms.join(gyms.open(), "Ana Coach", Role.COACH);
        endurance = classes.put(coach, "Aerobic base", nextWeek, 12, 3);
    }

    @Test
    void thePageShowsTheGymAndItsClassesWithoutScriptSessionOrManyBytes() {
        HttpResponse<String> page = browser.get(address(coach.gym()));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains(coach.gym().name(), "Aerobic base", "3 places left", "What to expect")
                .doesNotContain("<script", "style=", "??");
        assertThat(page.body().getBytes(UTF_8)).hasSizeLessThan(15 * 1024);
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).doesNotContain("unsafe"));
    }

    @Test
    void aPageThatHasNotChangedIsNotSentAgain() {
        String tag =
                browser.get(address(coach.gym())).headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> again =
                browser.send(browser.request(address(coach.gym())).header("If-None-Match", tag));

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void theColourOfTheGymComesAsAStyleSheet() {
        assertThat(browser.get(address(coach.gym()) + "/colour.css").body())
                .isEqualTo("html{--gym-accent:" + coach.gym().accent() + "}");
    }

    @ParameterizedTest
    @CsvSource({"/free-class/no-such-gym", "/free-class/NOT%20A%20SLUG", "/free-class/no-such-gym/thanks"})
    void anUnknownGymIsNotFound(String path) {
        assertThat(browser.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void aGymWithoutFreePlacesSaysWhenToLookAgain() {
        Gym quiet = gyms.open();

        assertThat(browser.get(address(quiet)).body())
                .contains("No free class just now")
                .doesNotContain("<form");
    }

    @Test
    void aClaimLeadsToAPageThatTellsNobodyAnything() {
        Map<String, String> form = form("Zoe Runner");

        HttpResponse<String> answer = browser.post(address(coach.gym()), form);

        assertThat(answer.statusCode()).isEqualTo(302);
        String thanks = answer.headers().firstValue("Location").orElseThrow();
        assertThat(thanks).endsWith(address(coach.gym()) + "/thanks");
        assertThat(browser.get(path(thanks)).body())
                .contains("Look into your mail")
                .doesNotContain("Zoe", email(form), "??");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(claims()).isEqualTo(1);
        assertThat(letters.to(email(form), 1)).hasSize(1);
    }

    @Test
    void theSameAddressTwiceGetsTheSameAnswerAndOnePlace() {
        Map<String, String> form = form("Zoe Runner");

        HttpResponse<String> first = browser.post(address(coach.gym()), form);
        HttpResponse<String> second = browser.post(address(coach.gym()), form);

        assertThat(second.statusCode()).isEqualTo(first.statusCode());
        assertThat(second.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
        assertThat(claims()).isEqualTo(1);
        assertThat(places()).isEqualTo(1);
    }

    @Test
    void oneAddressHoldsAtMostThreePlaces() {
        Map<String, String> form = form("Zoe Runner");
        for (int day = 1; day <= 4; day++) {
            ClassId another = classes.put(coach, "Day " + day, nextWeek.plus(Duration.ofDays(day)), 10, 5);
            form.put("scheduled", another.id().toString());
            assertThat(browser.post(address(coach.gym()), form).statusCode()).isEqualTo(302);
        }

        assertThat(claims()).isEqualTo(3);
        assertThat(places()).isEqualTo(3);
    }

    @Test
    void theLastFreePlaceGoesToOneOfFiftyAtOnce() {
        ClassId last = classes.put(coach, "Last place", nextWeek, 5, 1);

        List<CompletableFuture<HttpResponse<String>>> sent = IntStream.range(0, 50)
                .mapToObj(number -> {
                    Map<String, String> form = form("Runner " + number);
                    form.put("scheduled", last.id().toString());
                    return browser.sendAsync(browser.post(address(coach.gym()), form, "198.51.100." + number));
                })
                .toList();
        List<HttpResponse<String>> answers =
                sent.stream().map(CompletableFuture::join).toList();

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 302).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() != 302)
                .hasSize(49)
                .allSatisfy(answer -> assertThat(answer.body()).contains("This class is full now"));
        assertThat(claims()).isEqualTo(1);
        assertThat(places()).isEqualTo(1);
    }

    @Test
    void aFullClassIsRefusedAndNothingIsStored() {
        Map<String, String> form = form("Zoe Runner");
        form.put("scheduled", classes.put(coach, "Full", nextWeek, 5, 0).id().toString());
        form.put("pain", "yes");
        form.put("painConsent", "on");

        HttpResponse<String> answer = browser.post(address(coach.gym()), form);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("This class is full now", "value=\"Zoe Runner\"");
        assertThat(claims()).isZero();
        assertThat(places()).isZero();
    }

    @Test
    void aClassThatHasBegunIsRefused() {
        Map<String, String> form = form("Zoe Runner");
        ClassId past = classes.put(coach, "Past", Instant.now().minus(Duration.ofMinutes(5)), 5, 5);
        form.put("scheduled", past.id().toString());

        assertThat(browser.post(address(coach.gym()), form).body()).contains("This class has begun");
        assertThat(claims()).isZero();
    }

    @Test
    void aClassOfAnotherGymIsRefused() {
        Someone stranger = gyms.join(gyms.open(), "Ben Coach", Role.COACH);
        ClassId elsewhere = classes.put(stranger, "Elsewhere", nextWeek, 5, 5);
        Map<String, String> form = form("Zoe Runner");
        form.put("scheduled", elsewhere.id().toString());

        assertThat(browser.post(address(coach.gym()), form).body()).contains("is not on any more");
        assertThat(claims()).isZero();
        assertThat(classes.count(stranger, SystemActor.DEMO, "select count(*) from gym.booking"))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "scheduled, '', Choose a class",
        "scheduled, not-an-id, Choose a class",
        "name, '', Tell us your name",
        "name, '   ', Tell us your name",
        "name, 123456789012345678901234567890123456789012345678901234567890123456789012345678901, Shorten the name to 80",
        "email, '', Write an e-mail address",
        "email, zoe, Write an e-mail address",
        "email, zoe@example, Write an e-mail address",
        "raceOn, 2020-01-01, Choose a day from today on",
        "raceOn, 2999-01-01, Choose a day from today on",
        "raceOn, tomorrow, Write the date as year-month-day",
        "runs, often, Write a number",
        "runs, -1, Write a number from 0 to 21",
        "runs, 22, Write a number from 0 to 21",
        "pain, yes, Tick that we may keep this answer",
        "pain, maybe, Choose one of the three answers",
        "contact, '', Tick this",
    })
    void whatIsWrongStandsBesideItsFieldAndNothingTypedIsLost(String field, String value, String message) {
        Map<String, String> form = form("Zoe Runner");
        form.put("race", "Boston Marathon");
        form.put(field, value);

        HttpResponse<String> answer = browser.post(address(coach.gym()), form);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(message, "id=\"" + field + "-error\"", "value=\"Boston Marathon\"");
        assertThat(claims()).isZero();
        assertThat(places()).isZero();
    }

    @Test
    void aProgramThatFillsInTheTrapGetsNothing() {
        Map<String, String> form = form("Spam Bot");
        form.put("website", "http://spam.example");

        assertThat(browser.post(address(coach.gym()), form).statusCode()).isEqualTo(302);
        assertThat(claims()).isZero();
    }

    @Test
    void aPostFromAnotherSiteIsRefused() {
        HttpResponse<String> answer =
                browser.send(browser.post(address(coach.gym()), form("Zoe Runner"), "203.0.113.250")
                        .header("Sec-Fetch-Site", "cross-site"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(claims()).isZero();
    }

    @Test
    void whoTriesTooOftenWaits() {
        Map<String, String> form = form("Zoe Runner");
        form.put("scheduled", Ids.next().toString());
        for (int number = 0; number < 8; number++) {
            assertThat(browser.post(address(coach.gym()), form).statusCode()).isEqualTo(422);
        }

        HttpResponse<String> answer = browser.post(address(coach.gym()), form);

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.body()).contains("tried too often");
    }

    @Test
    void scriptInANameIsText() {
        Map<String, String> form = form("<script>alert(1)</script>");
        form.put("race", "");
        form.put("raceOn", "never");

        assertThat(browser.post(address(coach.gym()), form).body())
                .contains("value=\"&lt;script&gt;alert(1)&lt;/script&gt;\"")
                .doesNotContain("<script");
    }

    @Test
    void theAnswerAboutPainIsKeptWithConsentOnlyAndOutOfEverybodysSight() {
        Map<String, String> form = form("Zoe Runner");
        form.put("pain", "yes");
        form.put("painConsent", "on");

        assertThat(browser.post(address(coach.gym()), form).statusCode()).isEqualTo(302);

        String health = "select count(*) from gym.claim_health";
        assertThat(classes.count(coach, SystemActor.PURGE, health)).isEqualTo(1);
        assertThat(classes.count(coach, SystemActor.MAILER, health)).isZero();
        assertThat(classes.count(coach, SystemActor.PLANNER, health)).isZero();
    }

    private int claims() {
        return classes.count(coach, SystemActor.DEMO, "select count(*) from gym.trial_claim");
    }

    private int places() {
        return classes.count(coach, SystemActor.DEMO, "select count(*) from gym.booking where state = 'BOOKED'");
    }

    private Map<String, String> form(String name) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("scheduled", endurance.id().toString());
        form.put("name", name);
        form.put("email", "zoe." + Ids.next() + "@example.org");
        form.put("contact", "on");
        return form;
    }

    private static String email(Map<String, String> form) {
        return Objects.requireNonNull(form.get("email"));
    }

    private static String address(Gym gym) {
        return "/free-class/" + gym.slug();
    }

    private static String path(String location) {
        return URI.create(location).getPath();
    }
}
