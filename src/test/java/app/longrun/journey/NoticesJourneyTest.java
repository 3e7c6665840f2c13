package app.longrun.journey;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;

import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.TestMailServer.Letters;
import app.longrun.WebTest;
import app.longrun.assigning.AssignmentOrder;
import app.longrun.assigning.Assignments;
import app.longrun.identity.Role;
import app.longrun.identity.SystemDoor;
import app.longrun.notices.NoticeChoice;
import app.longrun.notices.NoticeChoices;
import app.longrun.notices.NoticeWay;
import app.longrun.people.Letter;
import app.longrun.strength.BlockCode;
import app.longrun.tenancy.Gym;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A member hears that their plan has changed: the bell, the page behind it, the mail and the way out of it. */
@WebTest
class NoticesJourneyTest {

    private static Chromium chromium;
    private static Browser browser;

    @LocalServerPort
    private int port;

    @Autowired
    private TestGyms gyms;

    @Autowired
    private SystemDoor door;

    @Autowired
    private Assignments assignments;

    @Autowired
    private NoticeChoices choices;

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

    @ParameterizedTest
    @EnumSource
    void theBellRingsForAChangedPlan(Screen screen) throws Exception {
        Gym harbour = door.gyms().stream()
                .filter(gym -> gym.slug().word().equals("harbour"))
                .findFirst()
                .orElseThrow();
        Someone coach = gyms.join(harbour, "Nora " + screen, Role.COACH);
        Someone runner = gyms.joinWithPassword(harbour, "Mira " + screen, Visit.PASSWORD, Role.MEMBER);
        gyms.as(runner, () -> {
            choices.choose(new NoticeChoice(NoticeWay.MAIL, NoticeWay.MAIL, LocalTime.of(7, 0)));
            return runner;
        });
        try (Visit visit = new Visit(browser, screen, port, "notices")) {
            visit.signIn(runner.email());
            visit.open("/g/harbour/notices");
            visit.look("1-empty");
            gyms.as(
                    coach,
                    () -> assignments.assign(AssignmentOrder.of(
                            new BlockCode("MAX-8"),
                            List.of(runner.member()),
                            assignments.nextMonday(),
                            EnumSet.of(MONDAY, THURSDAY))));
            visit.open("/g/harbour/plan");
            visit.link("Notices, 1 new").click();
            visit.heading("Notices").waitFor();
            visit.look("2-new");
            dark(visit, ColorScheme.DARK);
            visit.look("2-new-dark");
            dark(visit, ColorScheme.LIGHT);
            visit.page().locator(".notice-item > a").click();
            visit.heading("Week").waitFor();
            visit.link("Notices, 0 new").waitFor();
            visit.open("/g/harbour/notices/choices");
            visit.page().locator("select").first().selectOption("DIGEST");
            visit.button("Save").click();
            visit.page().getByText("Saved. It holds from now on.").first().waitFor();
            visit.look("3-choices");
            visit.open(new Letter(letters.to(runner.email(), 1).getFirst()).link("/notice-mails/"));
            visit.look("4-stop");
            visit.button("Stop these mails").click();
            visit.page().getByText("You get no more of these mails").waitFor();
            visit.look("5-stopped");
        }
    }

    private static void dark(Visit visit, ColorScheme scheme) {
        visit.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }
}
