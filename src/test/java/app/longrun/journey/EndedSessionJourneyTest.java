package app.longrun.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.WebTest;
import app.longrun.identity.Role;
import app.longrun.sessions.OpenSessions;
import com.microsoft.playwright.Browser;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An open tab whose session is ended elsewhere, and a device that comes back. */
@WebTest
class EndedSessionJourneyTest {

    private static Chromium chromium;
    private static Browser browser;

    @LocalServerPort
    private int port;

    @Autowired
    private TestGyms gyms;

    @Autowired
    private OpenSessions sessions;

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
    void anOpenTabEndsOnTheSignInPageThatSaysSo() {
        Someone runner = gyms.joinWithPassword(gyms.open(), "Robin Runner", Visit.PASSWORD, Role.MEMBER);

        try (Visit visit = new Visit(browser, Screen.PHONE, port, "ended")) {
            visit.signIn(runner.email());
            visit.open("/account/sessions");
            visit.look("sessions");
            visit.open("/g/" + runner.gym().slug() + "/plan");

            sessions.endAll(runner.person(), false);
            visit.link("Week").click();

            assertThat(visit.page()).hasURL(Pattern.compile(".*/sign-in[?]ended$"));
            assertThat(visit.page().getByText("You were signed out on this device"))
                    .isVisible();
            visit.look("goodbye");
        }
    }
}
