package app.longrun.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.WebTest;
import app.longrun.identity.Role;
import app.longrun.identity.SystemDoor;
import app.longrun.tenancy.Gym;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The movement library in a real browser: a coach looks something up, describes a movement of the gym's own and takes it back. */
@WebTest
class MovementJourneyTest {

    private static Chromium chromium;
    private static Browser browser;

    @LocalServerPort
    private int port;

    @Autowired
    private TestGyms gyms;

    @Autowired
    private SystemDoor door;

    @BeforeAll
    static void startTheBrowser() {
        chromium = Chromium.start();
        browser = chromium.browser();
    }

    @AfterAll
    static void stopTheBrowser() {
        chromium.close();
    }

    @ParameterizedTest
    @EnumSource
    void aMemberSaysWhatTheirCoachPlansWith(Screen screen) {
        Gym harbour = door.gyms().stream()
                .filter(gym -> gym.slug().word().equals("harbour"))
                .findFirst()
                .orElseThrow();
        Someone runner = gyms.joinWithPassword(harbour, "Mira " + screen, Visit.PASSWORD, Role.MEMBER);
        try (Visit member = new Visit(browser, screen, port, "me")) {
            member.signIn(runner.email());
            member.open("/g/harbour/plan/me");
            member.look("1-empty");
            member.page().locator("select").selectOption("KG");
            member.field("Monday").check();
            member.button("Save").click();
            member.field("Lifted once, in kg").fill("102.5");
            member.field("Movement").fill("Back squat");
            member.field("On").fill(LocalDate.now(harbour.settings().zone()).toString());
            member.button("Add max").click();
            member.page().getByText("102.5 kg").waitFor();
            member.look("2-max");
        }
    }

    @ParameterizedTest
    @CsvSource({"LAPTOP, Axle clean", "PHONE, Axle press"})
    void aCoachWalksAChainAndDescribesAMovement(Screen screen, String name) {
        try (Visit coach = new Visit(browser, screen, port, "movements")) {
            coach.signIn("coach@harbour.example.org");
            coach.open("/g/harbour/coach/movements");
            if (screen == Screen.LAPTOP) {
                coach.lookEverywhere("1-library");
            } else {
                coach.look("1-library");
            }
            coach.field("Search names").fill("nordic");
            coach.page().getByText("2 movements").waitFor();
            coach.link("Nordic hamstring curl").click();
            coach.heading("Nordic hamstring curl").waitFor();
            coach.field("Hamstring").check();
            coach.page().getByText("Keep it").waitFor();
            if (screen == Screen.LAPTOP) {
                coach.lookEverywhere("2-movement");
            }
            coach.link("Sliding leg curl").click();
            coach.heading("Sliding leg curl").waitFor();

            coach.open("/g/harbour/coach/movements/new");
            coach.field("Name").fill("Deadlift");
            coach.button("Save movement").click();
            coach.page().getByText("already means").waitFor();
            coach.look("3-taken");
            coach.field("Name").fill(name);
            coach.field("What it is for").fill("Builds a strong grip and back with a thick bar");
            coach.field("Link to a film or a page (https)").fill("https://example.org/axle");
            coach.button("Save movement").click();
            coach.heading(name).waitFor();
            Locator film = coach.link("See it done on example.org");
            assertThat(film.getAttribute("rel")).contains("noopener");
            coach.look("4-own");

            coach.button("Archive").click();
            coach.page()
                    .getByText("Archived", new com.microsoft.playwright.Page.GetByTextOptions().setExact(true))
                    .waitFor();
            coach.button("Undo").click();
            coach.button("Archive").waitFor();
            coach.link("As members see it").click();
            coach.button("Archive").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            coach.heading(name).waitFor();
            coach.look("5-guide");
        }
    }
}
