package app.longrun.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.WebTest;
import app.longrun.classes.ClassOrder;
import app.longrun.classes.Schedule;
import app.longrun.identity.Role;
import app.longrun.templates.ClassTemplates;
import app.longrun.templates.Filing;
import app.longrun.templates.GymFloor;
import app.longrun.templates.TemplateDraft;
import app.longrun.templates.TemplateId;
import app.longrun.templates.TemplateLibrary;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The coach's pages for class templates and what members see of a class, on every screen, light and dark. */
@WebTest
class TemplateScreensJourneyTest {

    private static final String BOARD = """
            # Warm-up | 10 min | Z1 | RPE 2
            5 min easy row
            10 Air squat

            # Conditioning: Engine | 25 min | Z3 | RPE 7
            AMRAP 20
            400 m Run
            12 Goblet squat, 24/16 kg
              Scaled: 12 Air squat
            10 Push-up
            10 flying carpets !!
            Score: rounds + reps

            # Strength | 20 min | RPE 7
            3 x 8 Romanian deadlift, barbell, RPE 7

            # Cool-down | 5 min | Z1 | RPE 1
            5 min Walk""";

    private static Chromium chromium;
    private static Browser browser;

    @LocalServerPort
    private int port;

    @Autowired
    private TestGyms gyms;

    @Autowired
    private ClassTemplates templates;

    @Autowired
    private TemplateLibrary library;

    @Autowired
    private GymFloor floor;

    @Autowired
    private Schedule schedule;

    private Someone ana;
    private Someone bo;
    private TemplateId engine;

    @BeforeAll
    static void startTheBrowser() {
        chromium = Chromium.start();
        browser = chromium.browser();
    }

    @AfterAll
    static void stopTheBrowser() {
        chromium.close();
    }

    @BeforeEach
    void openAGym() {
        ana = gyms.joinWithPassword(gyms.open(), "Ana Coach", Visit.PASSWORD, Role.COACH);
        bo = gyms.joinWithPassword(ana.gym(), "Bo Coach", Visit.PASSWORD, Role.COACH);
        engine = gyms.as(
                ana,
                () -> templates.save(new TemplateDraft(
                        null,
                        0,
                        null,
                        "Engine room",
                        60,
                        "A steady hour",
                        "rounds_reps",
                        "Watch the backs",
                        false,
                        BOARD)));
        gyms.as(ana, () -> {
            library.file(engine, Filing.typed("Winter block", "long easy"));
            Map.of("rower", 8, "kettlebell", 20, "barbell", 12).forEach(floor::count);
            return templates.copyFromLibrary("EC-4");
        });
    }

    @Test
    void theShelfTheEditorTheVersionsAndTheFloorAreSoundOnEveryScreen() {
        TemplateDraft seen = gyms.as(ana, () -> templates.find(engine)).orElseThrow();
        gyms.as(bo, () -> templates.save(seen.written(BOARD.replace("10 Push-up", "15 Push-up"))));
        try (Visit visit = signedIn(ana, "screens")) {
            visit.open("/g/" + ana.gym().slug() + "/coach/classes");
            visit.lookEverywhere("shelf");
            visit.page().getByText("Folder, tags, copy").first().click();
            visit.look("shelf-open");
            visit.field("Name, tag or movement").fill("romanian");
            visit.page()
                    .getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Hills and bounds"))
                    .first()
                    .waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                            .setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN));
            visit.open(editor());
            visit.page().getByText("60 of 60 min").first().waitFor();
            visit.lookEverywhere("editor");
            visit.link("Versions").click();
            visit.heading("Versions of Engine room").waitFor();
            visit.lookEverywhere("versions");
            visit.open("/g/" + ana.gym().slug() + "/floor");
            visit.lookEverywhere("floor");
        }
    }

    @Test
    void twoCoachesOnOneLineSeeEachOtherAndChoose() {
        try (Visit first = signedIn(ana, "two-ana");
                Visit second = signedIn(bo, "two-bo")) {
            first.open(editor());
            second.open(editor());
            second.page().getByText("Ana Coach has this template open too").waitFor();
            retype(first, "400 m Run", "500 m Run");
            first.button("Save template").click();
            first.page().getByText("Saved").first().waitFor();
            retype(second, "400 m Run", "600 m Run");
            retype(second, "5 min Walk", "10 min Walk");
            second.button("Save template").click();
            second.page().getByText("Ana Coach changed the same as you").waitFor();
            second.lookEverywhere("clash");
            second.page().getByLabel("Ana Coach's").click();
            second.button("Save with these choices").click();
            second.page()
                    .getByText("Saved, together with what others have changed")
                    .waitFor();
        }
        assertThat(gyms.as(ana, () -> templates.find(engine)).orElseThrow().text())
                .isEqualTo(BOARD.replace("400 m Run", "500 m Run").replace("5 min Walk", "10 min Walk"));
    }

    @Test
    void aMemberReadsTheClassOnThePhone() {
        Someone ben = gyms.joinWithPassword(ana.gym(), "Ben Runner", Visit.PASSWORD, Role.MEMBER);
        LocalDateTime now =
                LocalDateTime.now(ZoneId.of(ana.gym().settings().zone().getId()));
        for (boolean isLater : new boolean[] {false, true}) {
            ClassOrder order = new ClassOrder(
                    engine, List.of(now.plusDays(isLater ? 2 : 1)), 12, 0, null, isLater ? now.plusDays(1) : null);
            gyms.as(ana, () -> schedule.schedule(order));
        }
        try (Visit visit = new Visit(browser, Screen.PHONE, port, "class-content")) {
            visit.signIn(ben.email());
            visit.open("/g/" + ana.gym().slug() + "/plan/classes");
            visit.page().getByText("What we do").click();
            visit.page().getByText("10 flying carpets !!").waitFor();
            visit.page().getByText("The coach shows it on").waitFor();
            visit.lookEverywhere("card");
            assertThat(visit.page().content()).doesNotContain("Watch the backs");
        }
    }

    private Visit signedIn(Someone who, String name) {
        Visit visit = new Visit(browser, Screen.LAPTOP, port, "templates-" + name);
        visit.signIn(who.email());
        return visit;
    }

    private String editor() {
        return "/g/" + ana.gym().slug() + "/coach/classes/" + engine.id();
    }

    private static void retype(Visit visit, String from, String to) {
        String now = visit.field("Whiteboard").inputValue();
        visit.field("Whiteboard").fill(now.replace(from, to));
        visit.field("Whiteboard").blur();
        visit.settle();
    }
}
