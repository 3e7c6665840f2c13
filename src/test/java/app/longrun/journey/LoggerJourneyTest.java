package app.longrun.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.TestGyms;
import app.longrun.WebTest;
import app.longrun.identity.Role;
import app.longrun.identity.TestDoor;
import app.longrun.plan.PlanFixtures;
import app.longrun.tenancy.Gym;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What a thumb can do in a session: few taps, every kind of set, plates, supersets, timers. */
@WebTest
class LoggerJourneyTest {

    private static final List<int[]> PHONES = List.of(new int[] {390, 844}, new int[] {360, 640});

    private static final int WHOLE_PAGE = 5_000;

    /** What the phone was asked to do when time was up, and whether the screen was kept on. */
    private static final String LISTENER = """
            window.heard = [];
            navigator.vibrate = (pattern) => heard.push('buzz ' + pattern);
            const start = OscillatorNode.prototype.start;
            OscillatorNode.prototype.start = function (...when) { heard.push('note'); return start.apply(this, when); };
            Object.defineProperty(navigator, 'wakeLock', { value: { request: async (what) => {
              heard.push('awake ' + what);
              return { released: false, release: async () => heard.push('asleep') };
            } } });""";

    private static Chromium chromium;

    @LocalServerPort
    private int port;

    @Autowired
    private TestGyms gyms;

    @Autowired
    private PlanFixtures given;

    @Autowired
    private JdbcClient client;

    @Autowired
    private PlatformTransactionManager transactions;

    private TestGyms.Someone coach;
    private TestGyms.Someone runner;
    private BrowserContext browser;
    private PhonePage phone;

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
    void aRunnerWithAPhone() {
        Gym gym = given.morning();
        coach = given.coach(gym);
        runner = gyms.joinWithPassword(gym, "Robin Runner", Visit.PASSWORD, Role.MEMBER);
        browser = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(390, 844)
                        .setHasTouch(true)
                        .setLocale("en-US"));
        browser.setDefaultTimeout(15_000);
        phone = new PhonePage(browser, port);
        phone.page().addInitScript(LISTENER);
        phone.signIn(runner.email());
    }

    @AfterEach
    void putThePhoneAway() {
        phone.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setPath(Path.of("target", "screenshots", "logger-last.png"))
                        .setFullPage(true));
        browser.close();
    }

    @Test
    void sixMovementsOfThreeSetsAsPrescribedTakeEightTaps() {
        given.assign(coach, runner, "FND-6");
        open(3, "A");
        Locator movements = phone.page().locator("lr-set-logger button.tick.all");
        assertThat(movements).hasCount(6);
        assertThat(rows()).hasCount(18);
        int taps = 0;
        for (int movement = 0; movement < 6; movement++, taps++) {
            phone.tickAll(movement);
        }
        phone.finish("6, between hard and very hard");
        taps += 2;
        assertThat(phone.page().getByText("Session saved.").first()).isVisible();
        assertThat(taps).isEqualTo(8);
        assertThat(told("unit || '/' || per_side", "position"))
                .containsSubsequence("REPS/false", "REPS/true", "REPS/false", "REPS/true", "REPS/false", "SECONDS/true")
                .hasSize(18);
    }

    @Test
    void oneButtonUnderTheThumbGoesThroughTheSessionRoundByRound() {
        given.assign(coach, runner, "FND-6");
        open(3, "A");
        for (String turn :
                List.of("A1 Goblet squat, set 1 of 3", "A2 Dead bug, set 1 of 3", "A1 Goblet squat, set 2 of 3")) {
            assertThat(next()).containsText(turn);
            // A finger that trembles is no second set.
            next().dblclick();
            phone.page().waitForTimeout(700);
        }
        assertThat(next()).containsText("A2 Dead bug, set 2 of 3Done: 8 a side");
        assertThat(phone.ticked()).hasCount(3);
        for (int movement = 0; movement < 6; movement++) {
            phone.tickAll(movement);
        }
        assertThat(next()).containsText("All sets doneHow hard was it?");
        next().tap();
        assertThat(phone.button("6, between hard and very hard")).isInViewport();
        assertThat(phone.status()).hasText("Saved");
        assertThat(told("id::text", "done_at")).hasSize(18);
    }

    @Test
    void aSupersetRestsAfterItsRoundAndTheRestEndsAtATimeOfDay() {
        given.assign(coach, runner, "FND-6");
        open(3, "A");
        phone.button("Timer and effort settings").click();
        List.of("Sound when time is up", "Vibrate when time is up", "Keep the screen on")
                .forEach(choice -> phone.page().getByLabel(choice).check());
        phone.tick("Goblet squat set 1");
        assertThat(announcement()).hasText("Next: A2 Dead bug");
        assertThat(timer()).isHidden();
        phone.tick("Dead bug set 1");
        assertThat(announcement()).hasText("Rest 45 s");
        String end = phone.page().locator("lr-set-logger .rest small").textContent();
        assertThat(end).matches("Rest until \\d\\d:\\d\\d:\\d\\d");
        phone.page().reload();
        assertThat(phone.page().locator("lr-set-logger .rest small")).hasText(end);
        phone.button("15 seconds more").click();
        assertThat(phone.page().locator("lr-set-logger .rest small")).not().hasText(end);

        phone.page().clock().setFixedTime(System.currentTimeMillis() + 61_000);

        assertThat(announcement()).hasText("Rest is over");
        assertThat(timer()).isHidden();
        assertThat(heard()).contains("buzz 200,100,200", "awake screen");
    }

    @Test
    void workByTheClockIsTimedWithSoundAndTicksNothing() {
        given.assign(coach, runner, "HOM-8");
        open(1, "A");
        phone.button("Timer and effort settings").click();
        phone.page().getByLabel("Sound when time is up").check();
        phone.button("Time 30 seconds of Front plank").click();
        assertThat(phone.page().locator("lr-set-logger .rest small")).containsText("Work until");
        phone.page().clock().setFixedTime(System.currentTimeMillis() + 31_000);
        assertThat(announcement()).hasText("Time is up");
        assertThat(heard()).contains("note");
        assertThat(phone.ticked()).hasCount(0);
        assertThat(heads("Lateral band walk")).containsText("Metres / side");
        phone.tick("Lateral band walk set 1");
        assertThat(phone.status()).hasText("Saved");
        assertThat(told("amount || '/' || unit || '/' || coalesce(grams::text, 'no load')", "done_at"))
                .containsExactly("10/METRES/no load");
    }

    @Test
    void aChangedLoadGoesOnTheRestAndEverySetSaysWhatItWasFor() {
        given.squats(runner, 100);
        given.assign(coach, runner);
        open(1, "A");
        phone.button("Plates for Back squat").click();
        assertThat(phone.page().getByText("67.5 kg: 20 kg bar + 20 + 2.5 + 1.25 a side"))
                .isVisible();
        phone.type("Back squat set 2", "load", "60");
        assertThat(phone.page().getByText("60 kg: 20 kg bar + 20 a side")).isHidden();
        phone.button("Back squat set 1 is a normal set: change it").click();
        phone.button("Back squat set 1 is a warm-up set: change it").waitFor();
        phone.type("Back squat set 1", "load", "40");
        phone.tick("Back squat set 1");
        phone.button("Timer and effort settings").click();
        phone.page().getByLabel("Effort as reps in reserve").check();
        phone.type("Back squat set 2", "reps left in reserve", "2");
        phone.tick("Back squat set 2");
        phone.button("Apply 60 kg to the rest (2)").click();
        assertThat(next()).containsText("A Back squat, set 3 of 4Done: 6 × 60 kg");
        phone.button("Add a set of Back squat").click();
        phone.button("Back squat set 5 is a normal set: change it").click();
        phone.button("Back squat set 5 is a warm-up set: change it").click();
        phone.type("Back squat set 5", "load", "50,5");
        phone.tickAll(0);
        assertThat(phone.status()).hasText("Saved");
        assertThat(told("set_kind || '/' || amount || '/' || grams || '/' || coalesce(rpe_tenths, 0)", "set_number"))
                .containsExactly(
                        "WARM_UP/6/40000/0",
                        "NORMAL/6/60000/80",
                        "NORMAL/6/60000/0",
                        "NORMAL/6/60000/0",
                        "DROP/6/50500/0");
    }

    @Test
    void theScreenIsReadByEverybodyAndTheNextThingLiesUnderTheThumb() {
        given.squats(runner, 100);
        given.assign(coach, runner);
        open(1, "A");
        for (int[] size : PHONES) {
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                phone.page().setViewportSize(size[0], size[1]);
                phone.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                look("logger-%d-%s".formatted(size[0], scheme.name().toLowerCase(java.util.Locale.ROOT)), size[0]);
                phone.page().setViewportSize(size[0], size[1]);
                BoundingBox next = Objects.requireNonNull(next().boundingBox());
                assertThat(next.y).as("in the lower 60 %").isGreaterThan(size[1] * 0.4);
                assertThat(next.y + next.height).isLessThanOrEqualTo(size[1]);
                assertThat(next.height).isGreaterThanOrEqualTo(48);
            }
        }
        assertThat(phone.page().locator("lr-set-logger section").first()).matchesAriaSnapshot("""
                - region "A Back squat":
                  - heading "A Back squat" [level=2]
                  - paragraph: 4 × 6 · 67.5 kg
                  - paragraph
                  - 'button "Back squat: all 4 open sets done as shown"'
                  - button "Plates for Back squat"
                  - group "Back squat set 1":
                    - 'button "Back squat set 1 is a normal set: change it"'
                    - textbox "Back squat set 1 reps"
                    - textbox "Back squat set 1 load in kg"
                    - textbox "Back squat set 1 effort, RPE 0 to 10, optional"
                    - button "Back squat set 1 done"
                """);
    }

    /** Axe looks at the page in its whole height: the bar below covers half of some control, wherever one has scrolled to. */
    private void look(String name, int width) {
        phone.page().screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png")));
        assertThat((Boolean) phone.page().evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
        phone.page().setViewportSize(width, WHOLE_PAGE);
        assertThat(new AxeBuilder(phone.page())
                                .withTags(List.of(
                                        "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                                .exclude("vaadin-connection-indicator")
                                .analyze()
                                .getViolations()
                                .stream()
                                .map(rule -> rule.getId() + rule.getNodes())
                                .toList())
                .isEmpty();
    }

    private void open(int week, String letter) {
        String id = rows("select id::text from gym.planned_session where member_id = :member and block_week = " + week
                        + " and block_session = '" + letter + "'")
                .getFirst();
        phone.open("/g/" + runner.gym().slug() + "/plan/session/" + id);
        phone.page().locator("lr-set-logger .dock").waitFor();
    }

    private Locator next() {
        return phone.page().locator("lr-set-logger button.next");
    }

    private Locator rows() {
        return phone.page().locator("lr-set-logger .row");
    }

    private Locator timer() {
        return phone.page().getByRole(AriaRole.TIMER);
    }

    private Locator announcement() {
        return phone.page().locator("lr-set-logger p.unseen");
    }

    private Locator heads(String movement) {
        return phone.page()
                .getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(Pattern.compile(movement)))
                .locator(".heads");
    }

    @SuppressWarnings("unchecked")
    private List<String> heard() {
        return (List<String>) phone.page().evaluate("() => window.heard");
    }

    private List<String> told(String what, String order) {
        return rows("select " + what + " from gym.set_log where member_id = :member order by " + order);
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
