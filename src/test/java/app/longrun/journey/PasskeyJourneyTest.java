package app.longrun.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.WebTest;
import app.longrun.identity.Role;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A passkey from its making to its end, on a device that Chromium plays. */
@WebTest
class PasskeyJourneyTest {

    private static Chromium chromium;
    private static Browser browser;

    @LocalServerPort
    private int port;

    @Autowired
    private TestGyms gyms;

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
    @EnumSource(Screen.class)
    void aPasskeyIsMadeNamedUsedAndRemoved(Screen screen) {
        Someone runner = gyms.joinWithPassword(gyms.open(), "Robin Runner", Visit.PASSWORD, Role.MEMBER);

        try (Visit visit = new Visit(browser, screen, port, "passkey")) {
            plugIn(visit);
            visit.signIn(runner.email());
            make(visit, "My phone");

            signOut(visit);
            visit.look("sign-in");
            visit.button("Sign in with a passkey").click();
            visit.page().waitForURL(url -> !url.contains("/sign-in"));
            visit.open("/account/passkeys");
            assertThat(visit.page().getByText("never")).hasCount(0);
            visit.look("used");

            rename(visit, "My phone", "The old phone");
            remove(visit, "The old phone");

            signOut(visit);
            visit.button("Sign in with a passkey").click();
            assertThat(visit.page().getByText("This passkey is not known here")).isVisible();
            visit.look("refused");
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void whoKeepsAPasskeyAloneGivesAFreshProofWithIt(Screen screen) {
        Someone runner = gyms.joinWithPassword(gyms.open(), "Rana Runner", Visit.PASSWORD, Role.MEMBER);

        try (Visit visit = new Visit(browser, screen, port, "passkey-confirm")) {
            plugIn(visit);
            visit.signIn(runner.email());
            make(visit, "My phone");
            signOut(visit);
            visit.signIn(runner.email());

            visit.open("/account/passkeys/new");
            assertThat(visit.page()).hasURL(Pattern.compile(".*/sign-in/confirm.*"));
            assertThat(visit.page().getByLabel("Password")).hasCount(0);
            visit.look("asked");
            visit.button("Use a passkey").click();

            assertThat(visit.page()).hasURL(Pattern.compile(".*/account/passkeys/new$"));
            assertThat(visit.field("Name")).isVisible();
        }
    }

    private static void make(Visit visit, String name) {
        visit.open("/account/passkeys");
        visit.look("none");
        visit.link("Add a passkey").click();
        visit.field("Name").fill(name);
        visit.look("new");
        visit.button("Make the passkey").click();
        assertThat(visit.page()).hasURL(Pattern.compile(".*/account/passkeys.added$"));
        assertThat(visit.button("Sign out all other devices")).isVisible();
        visit.look("added");
        assertThat(visit.page().getByText(name).first()).isVisible();
        assertThat(visit.page().getByText("never")).isVisible();
    }

    private static void rename(Visit visit, String name, String next) {
        visit.link("Rename or remove " + name).click();
        visit.field("Name").fill(next);
        visit.button("Rename").click();
        assertThat(visit.page()).hasURL(Pattern.compile(".*/account/passkeys$"));
    }

    private static void remove(Visit visit, String name) {
        visit.link("Rename or remove " + name).click();
        visit.look("one");
        visit.button("Remove this passkey").click();
        assertThat(visit.page().getByText("You have none yet")).isVisible();
    }

    private static void signOut(Visit visit) {
        visit.page().context().clearCookies();
        visit.open("/sign-in");
    }

    /** A device with a finger that always says yes. */
    private static void plugIn(Visit visit) {
        CDPSession devTools = visit.page().context().newCDPSession(visit.page());
        devTools.send("WebAuthn.enable");
        JsonObject device = new JsonObject();
        device.addProperty("protocol", "ctap2");
        device.addProperty("transport", "internal");
        device.addProperty("hasResidentKey", true);
        device.addProperty("hasUserVerification", true);
        device.addProperty("isUserVerified", true);
        device.addProperty("automaticPresenceSimulation", true);
        JsonObject options = new JsonObject();
        options.add("options", device);
        devTools.send("WebAuthn.addVirtualAuthenticator", options);
    }
}
