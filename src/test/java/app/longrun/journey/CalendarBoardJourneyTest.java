package app.longrun.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.WebTest;
import app.longrun.calendar.SessionId;
import app.longrun.guard.RunKind;
import app.longrun.identity.Role;
import app.longrun.legload.GuardedSession;
import app.longrun.legload.LegHit;
import app.longrun.legload.LegLoad;
import app.longrun.legload.Plans;
import app.longrun.people.Trail;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A coach at the calendar board, in a real browser: drags, walks with the keys, taps, and is told what the guard says. */
@WebTest
class CalendarBoardJourneyTest {

    private static final String RUN = "QUALITY run";
    private static final String SQUATS = "Strength A";

    private static Chromium chromium;
    private static Browser browser;

    @LocalServerPort
    private int port;

    @Autowired
    private TestGyms gyms;

    @Autowired
    private Plans plans;

    @Autowired
    private LegLoad legLoad;

    @Autowired
    private Trail trail;

    private Someone coach;
    private Someone ben;
    private LocalDate monday;
    private SessionId run;

    @BeforeAll
    static void startTheBrowser() {
        chromium = Chromium.start();
        browser = chromium.browser();
    }

    @AfterAll
    static void stopTheBrowser() {
        chromium.close();
    }

    /** Heavy squats on Monday evening, a key run on Thursday. */
    @BeforeEach
    void aWeekThatNoRuleMinds() {
        coach = gyms.joinWithPassword(gyms.open(), "Ana Coach", Visit.PASSWORD, Role.COACH);
        ben = gyms.join(coach.gym(), "Aaron Runner", Role.MEMBER);
        monday = LocalDate.now(coach.gym().settings().zone()).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        plans.heavy(ben, monday, LocalTime.of(18, 0));
        run = plans.run(ben, monday.plusDays(3), null, RunKind.QUALITY, 60, 10_000);
    }

    @Test
    void aKeyRunDraggedOntoTheDayAfterHeavySquatsShowsTheRuleAndTheOfferedPlaceIsFree() {
        try (Visit visit = visit(Screen.LAPTOP, "offer")) {
            BoardSteps board = open(visit);
            visit.look("board");

            board.drag(board.session(RUN), monday.plusDays(1));
            assertThat(board.hand()).containsText("R1 refuses");
            assertThat(board.hand()).containsText(SQUATS);
            assertThat(board.hand()).containsText("h apart, the rule asks for");
            assertThat(board.hand()).containsText("Doma");
            assertThat(board.offered().first()).isVisible();
            visit.picture("dragging");
            board.drop();

            assertThat(board.question()).containsText("R1 refuses");
            visit.look("question");
            board.question().locator(".primary-button").first().click();
            visit.page().getByText("Done.").first().waitFor();

            assertThat(hits()).isEmpty();
            assertThat(stands().version()).isEqualTo(1);
            visit.page().keyboard().press("Control+z");
            visit.page().getByText("Taken back.").first().waitFor();
            assertThat(stands().on()).isEqualTo(monday.plusDays(3));
        }
    }

    @Test
    void keepingItThereNeedsAReasonWhichIsAudited() {
        try (Visit visit = visit(Screen.LAPTOP, "override")) {
            BoardSteps board = open(visit);
            board.drag(board.session(RUN), monday.plusDays(1));
            board.drop();
            Locator keep = board.question().getByText("Keep it there", new Locator.GetByTextOptions().setExact(true));
            keep.click();
            assertThat(board.question()).containsText("Say in 3 to 300 letters why this may be");
            assertThat(stands().on()).isEqualTo(monday.plusDays(3));

            board.question().locator("textarea").fill("Agreed with Aaron, easy week");
            keep.click();
            visit.page().getByText("Done.").first().waitFor();

            assertThat(stands().on()).isEqualTo(monday.plusDays(1));
            assertThat(hits())
                    .isNotEmpty()
                    .allSatisfy(hit -> assertThat(hit.isOpen()).isFalse());
            assertThat(trail.of(coach))
                    .anySatisfy(entry -> assertThat(entry).contains("moved", "R1", "Agreed with Aaron, easy week"));
            assertThat(board.session("Allowed by a coach")).hasCount(1);
            visit.look("allowed");
        }
    }

    @Test
    void withTheKeysAloneASessionIsMovedCopiedAndTakenBack() {
        try (Visit visit = visit(Screen.LAPTOP, "keys")) {
            BoardSteps board = open(visit);
            board.focus(board.session(RUN));
            board.keys("Enter");
            assertThat(board.act("Move to…")).isFocused();
            board.keys("Enter");
            assertThat(board.session(RUN)).isFocused();
            assertThat(board.hand()).containsText("Moving QUALITY run");
            board.offered().first().waitFor();
            board.keys("ArrowLeft", "ArrowLeft");
            assertThat(board.announcement()).containsText("R1 refuses");
            board.keys("ArrowRight", "ArrowRight", "ArrowRight");
            assertThat(board.announcement()).containsText("free");
            visit.look("carrying");
            board.keys("Enter");
            visit.page().getByText("Done.").first().waitFor();
            assertThat(stands().on()).isEqualTo(monday.plusDays(4));
            assertThat(board.session(RUN)).isFocused();

            board.keys("c", "ArrowRight", "ArrowRight", "Enter");
            assertThat(board.session(RUN)).hasCount(2);
            board.keys("Control+z");
            assertThat(board.session(RUN)).hasCount(1);
            board.focus(board.session(RUN));
            board.keys("m", "ArrowRight", "Escape");
            assertThat(board.hand()).containsText("Let go. Nothing was changed.");
            assertThat(stands().on()).isEqualTo(monday.plusDays(4));
        }
    }

    @Test
    void whatWasDoneStaysAndSaysSo() {
        plans.done(ben, run);
        try (Visit visit = visit(Screen.LAPTOP, "done")) {
            BoardSteps board = open(visit);
            board.focus(board.session(RUN));
            board.keys("m");
            assertThat(board.hand()).containsText("What was done stays where it was done.");
        }
    }

    @Test
    void ofTwoCoachesTheSecondIsToldAndSeesHowThingsAre() {
        Someone other = gyms.joinWithPassword(coach.gym(), "Zoe Coach", Visit.PASSWORD, Role.COACH);
        try (Visit ana = visit(Screen.LAPTOP, "first");
                Visit zoe = new Visit(browser, Screen.LAPTOP, port, "board-second")) {
            zoe.signIn(other.email());
            BoardSteps hers = open(ana);
            BoardSteps theirs = open(zoe);
            move(hers, "ArrowRight");
            ana.page().getByText("Done.").first().waitFor();

            move(theirs, "ArrowRight", "ArrowRight");

            zoe.page().getByText("changed").first().waitFor();
            assertThat(stands().on()).isEqualTo(monday.plusDays(4));
            assertThat(theirs.day(monday.plusDays(4)).locator(".chip")).hasCount(1);
        }
    }

    @Test
    void aRunIsAddedForAnEmptyDay() {
        try (Visit visit = visit(Screen.LAPTOP, "run")) {
            BoardSteps board = open(visit);
            board.focus(board.day(monday.plusDays(5)));
            board.keys("n");
            visit.field("Minutes").fill("40");
            visit.field("Kilometres, if they count").fill("7,5");
            visit.look("form");
            visit.button("Add the run").click();
            visit.page().getByText("The run is on the calendar.").first().waitFor();
            assertThat(board.session("Easy run")).hasCount(1);
            assertThat(board.session("7.5 km")).hasCount(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void aMembersMonthIsMovedByTapping(Screen screen) {
        try (Visit visit = visit(screen, "month")) {
            visit.open(
                    "/g/" + coach.gym().slug() + "/coach/board/" + ben.member().id());
            BoardSteps board = new BoardSteps(visit);
            board.session(RUN).click();
            visit.picture("tapped");
            board.act("Move to…").click();
            board.offered().first().waitFor();
            visit.look("carrying");
            board.day(monday.plusDays(4)).click();
            visit.page().getByText("Done.").first().waitFor();
            assertThat(stands().on()).isEqualTo(monday.plusDays(4));
            visit.look("moved");
        }
    }

    private static void move(BoardSteps board, String... arrows) {
        board.focus(board.session(RUN));
        board.keys("m");
        board.keys(arrows);
        board.keys("Enter");
    }

    private Visit visit(Screen screen, String name) {
        Visit visit = new Visit(browser, screen, port, "board-" + name);
        visit.signIn(coach.email());
        return visit;
    }

    private BoardSteps open(Visit visit) {
        visit.open("/g/" + coach.gym().slug() + "/coach/board");
        return new BoardSteps(visit);
    }

    private GuardedSession stands() {
        return gyms.as(coach, () -> legLoad.of(ben.member(), monday, monday.plusDays(27)))
                .flatMap(calendar -> calendar.find(run))
                .orElseThrow();
    }

    private List<LegHit> hits() {
        return gyms.as(coach, () -> legLoad.of(ben.member(), monday, monday.plusDays(27)))
                .orElseThrow()
                .hits();
    }
}
