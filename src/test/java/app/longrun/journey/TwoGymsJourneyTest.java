package app.longrun.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.TestMailServer.Letters;
import app.longrun.WebTest;
import app.longrun.calendar.Calendar;
import app.longrun.calendar.PlannedSession;
import app.longrun.identity.Role;
import app.longrun.identity.SystemDoor;
import app.longrun.people.Letter;
import app.longrun.tenancy.Gym;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One person in two gyms, and the ways in: by a mailed link and by the one on the wall. */
@WebTest
class TwoGymsJourneyTest {

    private static final String NEW_PASSWORD = "seven lamps over wide rivers";

    private static Chromium chromium;
    private static Browser browser;

    @LocalServerPort
    private int port;

    @Autowired
    private TestGyms gyms;

    @Autowired
    private SystemDoor door;

    @Autowired
    private Calendar calendar;

    @Autowired
    private Letters letters;

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
    void twoTabsKeepTheirGymsAndWhatIsDoneLandsInTheRightOne() {
        Someone harbour = gyms.joinWithPassword(gym("harbour"), "Robin Twofold", Visit.PASSWORD, Role.MEMBER);
        Someone fjord = gyms.join(gym("fjord"), harbour.person(), harbour.email(), "Robin Dobbelt", Role.MEMBER);
        try (Visit visit = new Visit(browser, Screen.LAPTOP, port, "two-tabs")) {
            visit.signIn(harbour.email());
            visit.open("/g/harbour/plan/classes");
            Page other = visit.page().context().newPage();
            other.navigate("http://localhost:" + port + "/g/fjord/plan/classes");
            book(other);
            book(visit.page());
            visit.look("harbour");

            assertThat(visit.page().content())
                    .contains("Harbour Strength")
                    .doesNotContain("Robin Dobbelt", "Anders Hovland", "Kari Nygård");
            assertThat(other.content())
                    .contains("Fjord Endurance")
                    .doesNotContain("Rachel Stein", "Harbour Half Marathon");
        }
        assertThat(booked(harbour))
                .singleElement()
                .satisfies(session -> assertThat(session.member()).isEqualTo(harbour.member()));
        assertThat(booked(fjord))
                .singleElement()
                .satisfies(session -> assertThat(session.member()).isEqualTo(fjord.member()));
    }

    @ParameterizedTest
    @EnumSource
    void aForgottenPasswordIsSetAnewByALinkThatWorksOnce(Screen screen) throws Exception {
        Someone robin = gyms.joinWithPassword(gyms.open(), "Robin Forgetful", Visit.PASSWORD, Role.MEMBER);
        try (Visit visit = new Visit(browser, screen, port, "recovery")) {
            visit.open("/forgot");
            visit.look("forgot");
            visit.field("E-mail").fill(robin.email());
            visit.button("Send me a link").click();
            visit.heading("Look at your mail").waitFor();
            visit.look("sent");
            String link = new Letter(letters.to(robin.email(), 1).getLast()).link("/recover/");
            visit.open(link);
            visit.look("new-password");
            visit.field("New password").fill(NEW_PASSWORD);
            visit.button("Set the password").click();
            visit.page().getByText("Your password is changed.").waitFor();
            visit.open(link);
            visit.heading("This link does not work any more").waitFor();
            visit.look("over");
            visit.signIn(robin.email(), NEW_PASSWORD);
            visit.open("/g/" + robin.gym().slug() + "/plan");
            visit.page().getByText("Nothing is planned for today").waitFor();
        }
    }

    @Test
    void aCoachWhoTrainsHasFivePlacesUnderTheThumbAndTheRestOnASheet() {
        Someone both = gyms.joinWithPassword(gyms.open(), "Ana Both", Visit.PASSWORD, Role.COACH, Role.MEMBER);
        try (Visit visit = new Visit(browser, Screen.PHONE, port, "more")) {
            visit.signIn(both.email());
            visit.open("/g/" + both.gym().slug() + "/plan");
            Page page = visit.page();
            assertThat(page.locator(".places > a:visible, .places > button:visible")
                            .count())
                    .isEqualTo(5);
            visit.button("More").focus();
            page.keyboard().press("Enter");
            visit.link("Races").waitFor();
            visit.look("open");
            page.keyboard().press("Escape");
            page.waitForCondition(() -> !page.locator("#more-places").isVisible());
            assertThat(page.evaluate("() => document.activeElement.textContent"))
                    .isEqualTo("More");
            visit.button("More").click();
            visit.link("Blocks").click();
            visit.heading("Strength blocks").waitFor();
            assertThat(page.locator("#more-places").isVisible()).isFalse();
            page.setViewportSize(360, 640);
            visit.button("More").click();
            page.emulateMedia(
                    new Page.EmulateMediaOptions().setColorScheme(com.microsoft.playwright.options.ColorScheme.DARK));
            visit.look("dark-small");
            assertThat(page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"))
                    .isEqualTo(true);
        }
    }

    private static void book(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Book ")))
                .first()
                .click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Give back")))
                .first()
                .waitFor();
    }

    private List<PlannedSession> booked(Someone someone) {
        LocalDate today = LocalDate.now(someone.gym().settings().zone());
        return gyms.as(someone, () -> calendar.between(someone.member(), today, today.plusDays(60)));
    }

    private Gym gym(String slug) {
        return door.gyms().stream()
                .filter(gym -> gym.slug().word().equals(slug))
                .findFirst()
                .orElseThrow();
    }
}
