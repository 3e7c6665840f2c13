package app.longrun.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.WebTest;
import app.longrun.calendar.SessionState;
import app.longrun.identity.Role;
import app.longrun.identity.TestDoor;
import app.longrun.plan.PlanFixtures;
import app.longrun.plan.Sheet;
import app.longrun.plan.TodaysPlan;
import app.longrun.tenancy.Gym;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A gym with poor signal, real phones, and what is on the server in the end. */
@WebTest
class NoSignalJourneyTest {

    private static Chromium chromium;

    @LocalServerPort
    private int port;

    @Autowired
    private TestGyms gyms;

    @Autowired
    private PlanFixtures given;

    @Autowired
    private TodaysPlan plan;

    @Autowired
    private JdbcClient client;

    @Autowired
    private PlatformTransactionManager transactions;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private Someone runner;
    private String session;

    @BeforeAll
    static void startTheBrowser() {
        setDefaultAssertionTimeout(15_000);
        chromium = Chromium.start();
    }

    @AfterAll
    static void stopTheBrowser() {
        chromium.close();
    }

    @BeforeEach
    void aRunnerWithALiftingSession() {
        Gym gym = given.morning();
        Someone coach = given.coach(gym);
        runner = gyms.joinWithPassword(gym, "Robin Runner", Visit.PASSWORD, Role.MEMBER);
        given.assign(coach, runner);
        given.squats(runner, 100);
        session = "/g/" + gym.slug() + "/plan/session/" + sheet().session().id().id();
    }

    @Test
    void aSessionIsLoggedThroughLostSignalALostTabAndAnEmptyBattery() {
        Path profile = folder.resolve("phone");
        BrowserContext browser = chromium.phone(profile);
        PhonePage phone = new PhonePage(browser, port);
        phone.signIn(runner.email());
        phone.open("/g/" + runner.gym().slug() + "/plan");
        phone.keepTheWeek(runner.person().id().toString(), 2);
        phone.open(session);
        phone.tickAll(0);
        assertThat(phone.status()).hasText("Saved");

        browser.setOffline(true);
        phone.tickAll(1);
        assertThat(phone.status()).hasText(Pattern.compile("^Kept here, \\d+ waiting for signal$"));
        int ticked = phone.ticked().count();

        phone.loseTheTab();
        assertThat(phone.page().getByText("No signal").first()).isVisible();
        assertThat(phone.ticked()).hasCount(ticked);
        look(phone.page(), "no-signal");
        assertThat(phone.page().locator("html")).hasCSS("background-color", "rgb(247, 246, 243)");
        phone.tickAll(2);
        int more = phone.ticked().count();
        assertThat(phone.status()).hasText("Kept here, %d waiting for signal".formatted(more - firstMovement()));

        Chromium.pullTheBattery(profile);
        browser = restarted(browser, profile);
        browser.setOffline(true);
        phone = new PhonePage(browser, port);
        phone.open(session);
        assertThat(phone.ticked()).hasCount(more);
        phone.finish("7, very hard");
        assertThat(stored()).hasSize(firstMovement());

        // Browsers write cookies late: after such an end one may be signed out, and nothing is lost by it.
        browser.clearCookies();
        browser.setOffline(false);
        assertThat(phone.status()).hasText(Pattern.compile("^Kept here, \\d+ waiting: sign in again to save$"));
        phone.signIn(runner.email());
        phone.open(session);
        assertThat(phone.status()).hasText("Saved");
        assertThat(phone.page().getByText("420 AU").first()).isVisible();
        browser.close();

        assertThat(stored()).hasSize(more).doesNotHaveDuplicates();
        assertThat(stored()).isEqualTo(stored().stream().sorted().toList());
        assertThat(sheet().session().state()).isEqualTo(SessionState.DONE);
        assertThat(Objects.requireNonNull(sheet().log()).effort()).isNotNull();
    }

    @Test
    void twoPhonesThatDidNotKnowOfEachOtherShowBothValuesUntilOneIsChosen() {
        BrowserContext pocket = chromium.phone(folder.resolve("pocket"));
        BrowserContext bench = chromium.phone(folder.resolve("bench"));
        PhonePage first = new PhonePage(pocket, port);
        PhonePage second = new PhonePage(bench, port);
        for (PhonePage phone : List.of(first, second)) {
            phone.signIn(runner.email());
            phone.open(session);
        }
        pocket.setOffline(true);
        first.type("Back squat set 1", "load", "60");
        first.tick("Back squat set 1");
        assertThat(first.status()).hasText("Kept here, 1 waiting for signal");
        second.type("Back squat set 1", "load", "62,5");
        second.tick("Back squat set 1");
        assertThat(second.status()).hasText("Saved");

        pocket.setOffline(false);

        assertThat(first.page().getByText("Shown is the newest: 6 × 62.5 kg.")).isVisible();
        look(first.page(), "two-values");
        assertThat(first.button("Keep 6 × 62.5 kg")).isVisible();
        second.open(session);
        assertThat(second.button("Use 6 × 60 kg")).isVisible();
        first.button("Use 6 × 60 kg").click();
        assertThat(first.status()).hasText("Saved");
        second.open(session);
        assertThat(second.ticked()).hasCount(1);
        assertThat(second.button("Keep 6 × 60 kg")).isHidden();
        assertThat(grams()).containsExactly(60_000);
        pocket.close();
        bench.close();
    }

    @Test
    void whatOnePersonLeftOnAPhoneWaitsForThemAlone() {
        Someone other = gyms.joinWithPassword(runner.gym(), "Cleo Fellow", Visit.PASSWORD, Role.MEMBER);
        BrowserContext browser = chromium.phone(folder.resolve("shared"));
        PhonePage phone = new PhonePage(browser, port);
        phone.signIn(runner.email());
        phone.open(session);
        browser.route("**/log/sets", route -> route.abort());
        phone.tickAll(0);
        assertThat(phone.status()).hasText(Pattern.compile("waiting for signal$"));

        signOut(phone);
        assertThat(phone.page().getByText("Not everything is saved yet")).isVisible();
        look(phone.page(), "sign-out");
        phone.page()
                .getByRole(com.microsoft.playwright.options.AriaRole.DIALOG)
                .getByText("Sign out")
                .click();
        phone.page().waitForURL(Pattern.compile(".*/sign-in.*"));
        browser.unroute("**/log/sets");
        phone.signIn(other.email());
        phone.open("/g/" + runner.gym().slug() + "/plan");
        assertThat(phone.page().locator("body")).not().containsText("Back squat");
        assertThat(stored()).isEmpty();
        signOut(phone);
        phone.page().waitForURL(Pattern.compile(".*/sign-in.*"));

        phone.signIn(runner.email());
        phone.open(session);
        assertThat(phone.status()).hasText("Saved");
        assertThat(stored()).hasSize(firstMovement());
        browser.close();
    }

    @Test
    void aRunWithoutSignalIsOnTheWeekWhenThereIsSomeAgain() {
        BrowserContext browser = chromium.phone(folder.resolve("road"));
        PhonePage phone = new PhonePage(browser, port);
        phone.signIn(runner.email());
        phone.open("/g/" + runner.gym().slug() + "/plan");
        phone.keepTheWeek(runner.person().id().toString(), 2);
        phone.open(session);
        browser.setOffline(true);
        phone.openAnotherTab("/g/" + runner.gym().slug() + "/plan/run");
        assertThat(phone.page().getByText("No signal").first()).isVisible();
        phone.page().getByLabel("Kilometres").fill("8,2");
        phone.page().getByLabel("Minutes").fill("45");
        phone.finish("5, hard");
        assertThat(phone.page().getByText("Kept here, waiting for signal")).isVisible();
        look(phone.page(), "run");

        browser.setOffline(false);

        assertThat(phone.page().getByText("Run saved.")).isVisible();
        assertThat(runs()).containsExactly("8200/45/50");
        browser.close();
    }

    private List<String> runs() {
        return rows("select distance_m || '/' || minutes || '/' || rpe_tenths from gym.session_log"
                + " where member_id = :member and kind = 'RUN'");
    }

    private static void signOut(PhonePage phone) {
        phone.page().locator(".person-menu summary").click();
        phone.page().locator("[data-sign-out]").click();
    }

    private static BrowserContext restarted(BrowserContext killed, Path profile) {
        try {
            killed.close();
        } catch (PlaywrightException e) {
            assertThat(e).hasMessageContaining("closed");
        }
        return chromium.phone(profile);
    }

    private static void look(Page page, String name) {
        assertThat((Boolean) page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                .as("it fits the screen")
                .isTrue();
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", "phone-" + name + ".png"))
                .setFullPage(true));
    }

    private int firstMovement() {
        return sheet().exercises().getFirst().prescription().sets();
    }

    private Sheet sheet() {
        return gyms.as(runner, plan::today).sessions().getFirst();
    }

    /** The places of the sets on the server, in the order they were done. */
    private List<String> stored() {
        return rows(
                "select position || '/' || set_number from gym.set_log where member_id = :member order by done_at, id");
    }

    private List<Integer> grams() {
        return rows("select grams::text from gym.set_log where member_id = :member").stream()
                .map(Integer::valueOf)
                .toList();
    }

    private List<String> rows(String sql) {
        return TestDoor.withAllHealth(
                runner.gym(),
                () -> Objects.requireNonNull(new TransactionTemplate(transactions)
                        .execute(status -> client.sql(sql)
                                .param("member", runner.member().id())
                                .query(String.class)
                                .list())));
    }
}
