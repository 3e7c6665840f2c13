package app.longrun.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.WebTest;
import app.longrun.identity.Role;
import app.longrun.identity.SystemDoor;
import app.longrun.plan.PlanFixtures;
import app.longrun.tenancy.Gym;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A member notes a pain in three taps and a stop word in one fold; their coach sees what was changed and lets the block go on. */
@WebTest
class PainJourneyTest {

    private static Chromium chromium;
    private static Browser browser;

    @LocalServerPort
    private int port;

    @Autowired
    private TestGyms gyms;

    @Autowired
    private SystemDoor door;

    @Autowired
    private PlanFixtures given;

    @BeforeAll
    static void startTheBrowser() {
        chromium = Chromium.start();
        browser = chromium.browser();
    }

    @AfterAll
    static void stopTheBrowser() {
        chromium.close();
    }

    @Test
    void threeTapsNoteAPainAndTheCoachHasTheLastWord() {
        Gym harbour = door.gyms().stream()
                .filter(gym -> gym.slug().word().equals("harbour"))
                .findFirst()
                .orElseThrow();
        Someone coach = gyms.joinWithPassword(harbour, "Nora Words", Visit.PASSWORD, Role.COACH);
        Someone runner = gyms.joinWithPassword(harbour, "Mira Sore", Visit.PASSWORD, Role.MEMBER);
        given.assign(coach, runner);
        try (Visit phone = new Visit(browser, Screen.PHONE, port, "pain")) {
            phone.signIn(runner.email());
            phone.open("/g/harbour/plan");
            phone.link("Something hurts?").click();
            phone.button("I agree").waitFor();
            phone.look("1-consent");
            phone.button("I agree").click();
            Locator knee = phone.button("Knee, left");
            knee.waitFor();
            everyWay(phone, "2-map");
            knee.click();
            Locator seven = score(phone, "Worst while training", 7);
            seven.waitFor();
            everyWay(phone, "3-scores");
            assertThat(lowest(phone, "Worst since then")).isGreaterThan(0.4);
            seven.click();
            score(phone, "Worst since then", 5).click();
            phone.page().getByText("Waits for the coach").first().waitFor();
            everyWay(phone, "4-waits");
            phone.button("Calf, right").click();
            phone.page().getByText("Is it more than a sore spot?").click();
            phone.page().getByLabel("A sudden pop").check();
            phone.look("5-stop-words");
            phone.button("Note this").click();
            phone.page().getByText("Please see a doctor today").waitFor();
            phone.look("6-referred");
            phone.open("/g/harbour/plan");
            phone.look("7-today");
        }
        try (Visit desk = new Visit(browser, Screen.LAPTOP, port, "pain")) {
            desk.signIn(coach.email());
            desk.open("/g/harbour/coach/pain");
            desk.look("8-flags");
            desk.link("Mira Sore").click();
            desk.heading("Mira Sore: pain").waitFor();
            desk.look("9-member");
            desk.button("Let the block go on").click();
            desk.page().getByText("Say why, in 3 to 500 characters.").waitFor();
            desk.page().locator("textarea").first().fill("We met and looked at it: easy squats");
            desk.button("Let the block go on").click();
            desk.page().getByText("let the block go on").first().waitFor();
            dark(desk, ColorScheme.DARK);
            desk.look("10-released-dark");
        }
    }

    private static Locator score(Visit visit, String question, int score) {
        return visit.page()
                .getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(question))
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions()
                                .setName(String.valueOf(score))
                                .setExact(true));
    }

    /** How far down the screen the middle of a question's figures lies, 0 to 1 and beyond. */
    private static double lowest(Visit visit, String question) {
        BoundingBox box = score(visit, question, 5).boundingBox();
        return (box.y + box.height / 2) / visit.page().viewportSize().height;
    }

    /** The phone of today and a small one, by day and by night. */
    private static void everyWay(Visit visit, String name) {
        visit.look(name);
        dark(visit, ColorScheme.DARK);
        visit.look(name + "-dark");
        visit.page().setViewportSize(360, 640);
        visit.look(name + "-small-dark");
        dark(visit, ColorScheme.LIGHT);
        visit.look(name + "-small");
        visit.page().setViewportSize(Screen.PHONE.width(), Screen.PHONE.height());
    }

    private static void dark(Visit visit, ColorScheme scheme) {
        visit.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }
}
