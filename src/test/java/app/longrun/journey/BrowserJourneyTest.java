package app.longrun.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.TestMailServer.Letters;
import app.longrun.WebTest;
import app.longrun.identity.Role;
import app.longrun.identity.SystemDoor;
import app.longrun.people.Letter;
import app.longrun.tenancy.Gym;
import com.microsoft.playwright.Browser;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The product's main job from end to end, in a real browser: coach, member, owner and visitor of both demo gyms. */
@WebTest
class BrowserJourneyTest {

    private static Chromium chromium;
    private static Browser browser;

    @LocalServerPort
    private int port;

    @Autowired
    private TestGyms gyms;

    @Autowired
    private SystemDoor door;

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
    @CsvSource({"harbour, LAPTOP", "harbour, PHONE", "fjord, LAPTOP", "fjord, PHONE"})
    void aClassAndABlockReachTheMemberTheOwnerAndAVisitor(String slug, Screen screen) {
        Gym gym = gym(slug);
        String mark = slug + " " + screen.name().toLowerCase(Locale.ROOT);
        LocalDate today = LocalDate.now(gym.settings().zone());
        Someone runner = gyms.joinWithPassword(gym, "Robin " + mark, Visit.PASSWORD, Role.MEMBER);
        String endurance = "Engine room " + mark;

        try (Visit coach = new Visit(browser, screen, port, slug + "-coach")) {
            coach.signIn("coach@" + slug + ".example.org");
            CoachSteps steps = new CoachSteps(coach, slug);
            steps.writeClass(endurance);
            steps.schedule(endurance, today.plusDays(1));
            steps.assignBlock("Maximal strength", runner.name(), today);
        }
        try (Visit member = new Visit(browser, screen, port, slug + "-member")) {
            member.signIn(runner.email());
            MemberSteps steps = new MemberSteps(member, slug);
            steps.logToday("Maximal strength");
            steps.book(endurance);
            steps.lookAtTheWeek();
        }
        String visitorMail = "vera." + mark.replace(' ', '.') + "@example.org";
        try (Visit visitor = new Visit(browser, screen, port, slug + "-visitor")) {
            new VisitorSteps(visitor, slug).claim(endurance, "Vera " + mark, visitorMail);
        }
        assertThat(letters.to(visitorMail, 1)).hasSize(1);
        try (Visit coach = new Visit(browser, screen, port, slug + "-roster")) {
            coach.signIn("coach@" + slug + ".example.org");
            new CoachSteps(coach, slug).seeOnRoster(endurance, runner.name(), "Vera " + mark);
        }
        try (Visit owner = new Visit(browser, screen, port, slug + "-owner")) {
            OwnerSteps steps = new OwnerSteps(owner, slug);
            steps.signIn("owner@" + slug + ".example.org");
            steps.readFigures("Vera " + mark);
        }
    }

    @ParameterizedTest
    @CsvSource({"harbour, LAPTOP", "fjord, PHONE"})
    void somebodyIsInvitedComesInAndIsRemovedWhileTheirTabIsOpen(String slug, Screen screen) throws Exception {
        String name = "Nora " + slug;
        String mail = "nora." + slug + "@example.org";
        try (Visit owner = new Visit(browser, screen, port, slug + "-people-owner");
                Visit nora = new Visit(browser, screen, port, slug + "-people-nora")) {
            PeopleSteps ofOwner = new PeopleSteps(owner, slug);
            PeopleSteps ofNora = new PeopleSteps(nora, slug);
            new OwnerSteps(owner, slug).signIn("owner@" + slug + ".example.org");
            ofOwner.setUp();
            ofOwner.invite(name, mail);
            String link = new Letter(letters.to(mail, 1).getLast()).link("/invitation/");
            ofNora.accept(link, mail);
            ofOwner.remove(name);
            ofNora.findTheDoorShut();
        }
    }

    private Gym gym(String slug) {
        return door.gyms().stream()
                .filter(gym -> gym.slug().word().equals(slug))
                .findFirst()
                .orElseThrow();
    }
}
