package app.longrun.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.WebTest;
import app.longrun.identity.Role;
import app.longrun.sessions.OpenSessions;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An open tab whose session is ended elsewhere, and a device that comes back. */
@WebTest
class EndedSessionJourneyTest {

    private static Playwright playwright;
    private static Browser browser;

    @LocalServerPort
    private int port;

    @Autowired
    private TestGyms gyms;

    @Autowired
    private OpenSessions sessions;

    @BeforeAll
    static void startTheBrowser() {
        var executable = Chromium.executable();
        playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(executable.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of()));
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(Chromium.FLAGS);
        executable.ifPresent(options::setExecutablePath);
        browser = playwright.chromium().launch(options);
    }

    @AfterAll
    static void stopTheBrowser() {
        playwright.close();
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
