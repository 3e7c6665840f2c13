package app.longrun.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.WebTest;
import app.longrun.identity.Role;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * One endurance class of four parts, nine movements and two scores, at three class times (product.md 3, B1): a step is a
 * click, a committed field, a paste, or a line typed and ended with Enter.
 */
@WebTest
class TemplateJourneyTest {

    private static final List<String> BOARD = List.of(
            "Warm-up 10 min Z1 RPE 2",
            "5 min easy row",
            "10 air squats",
            "Conditioning 20 min Z3 RPE 6",
            "AMRAP 20",
            "400 m run",
            "12 goblet squats 16/12 kg",
            "10 push-ups",
            "Score: rounds + reps",
            "Strength 20 min RPE 7",
            "3x8 rdl @ RPE 7",
            "3x12/side single-leg calf raise",
            "Score: load",
            "Cool-down 10 min Z1 RPE 1",
            "5 min walk",
            "5 min mobility");

    private static Chromium chromium;
    private static Browser browser;

    @LocalServerPort
    private int port;

    @Autowired
    private TestGyms gyms;

    private Someone coach;
    private int steps;

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
        coach = gyms.joinWithPassword(gyms.open(), "Ana Coach", Visit.PASSWORD, Role.COACH);
    }

    @Test
    void aPastedClassIsOnTheScheduleThreeTimesInEightStepsAtMost() {
        try (Visit visit = signedIn("paste")) {
            step(visit.link("New class template"));
            type(visit.field("Name"), "Engine room");
            Locator board = visit.field("Whiteboard");
            board.fill(String.join("\n", BOARD));
            steps++;
            visit.page().getByText("60 of 60 min").first().waitFor();
            visit.look("editor");
            putOnTheSchedule(visit);
        }
        assertThat(steps).isLessThanOrEqualTo(8);
    }

    @Test
    void byHandItTakesNoMoreStepsThanTheBestPeer() {
        try (Visit visit = signedIn("hand")) {
            step(visit.link("New class template"));
            type(visit.field("Name"), "Engine room by hand");
            visit.field("Whiteboard").focus();
            for (String line : BOARD) {
                visit.page().keyboard().type(line);
                visit.page().keyboard().press("Enter");
                steps++;
            }
            visit.page().getByText("60 of 60 min").first().waitFor();
            putOnTheSchedule(visit);
        }
        assertThat(steps).isLessThanOrEqualTo(23);
    }

    @Test
    void aLineNobodyKnowsIsPutRightByOneClick() {
        try (Visit visit = signedIn("unknown")) {
            visit.link("New class template").click();
            visit.field("Whiteboard").fill("# Strength | 10 min | RPE 6\n12x sqats");
            Locator create = visit.page().getByText("Create sqats");
            create.waitFor();
            visit.look("unknown");
            create.click();
            create.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
            assertThat(visit.page().getByLabel("Movement, sqats").count()).isOne();
        }
    }

    @Test
    void whatWasTypedComesBackAfterAReload() {
        try (Visit visit = signedIn("reload")) {
            visit.link("New class template").click();
            visit.field("Whiteboard").fill("AMRAP 12\n12 goblet squats");
            visit.page().getByText("12 of 60 min").first().waitFor();
            visit.page().reload();
            visit.settle();
            visit.button("Bring it back").click();
            visit.page().getByText("12 of 60 min").first().waitFor();
            assertThat(visit.field("Whiteboard").inputValue()).isEqualTo("AMRAP 12\n12 goblet squats");
        }
    }

    private Visit signedIn(String name) {
        Visit visit = new Visit(browser, Screen.LAPTOP, port, "template-" + name);
        visit.signIn(coach.email());
        visit.open("/g/" + coach.gym().slug() + "/coach/classes");
        return visit;
    }

    private void putOnTheSchedule(Visit visit) {
        LocalDate tomorrow = LocalDate.now(coach.gym().settings().zone()).plusDays(1);
        step(visit.button("Schedule this class"));
        step(visit.field(
                DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH).format(tomorrow)));
        type(visit.field("Times"), "06:00 12:00 18:00");
        visit.page().getByText("3 classes").waitFor();
        visit.look("schedule-dialog");
        step(visit.button("Put on the schedule"));
        visit.heading("Schedule").waitFor();
        visit.page()
                .getByText("06:00", new Page.GetByTextOptions().setExact(true))
                .waitFor();
        visit.page()
                .getByText("18:00", new Page.GetByTextOptions().setExact(true))
                .waitFor();
        visit.look("scheduled");
    }

    private void step(Locator clicked) {
        clicked.click();
        steps++;
    }

    private void type(Locator field, String text) {
        field.fill("");
        field.pressSequentially(text);
        field.press("Tab");
        steps++;
    }
}
