package app.longrun.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.WebTest;
import app.longrun.authoring.BlockShelf;
import app.longrun.authoring.Sheets;
import app.longrun.identity.Role;
import app.longrun.strength.BlockFamily;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a block of twelve weeks and 360 lines costs on the wire, counted as the bodies are before anything is compressed. */
@WebTest
class BlockSheetWireTest {

    private static final int TWO_KILOBYTES = 2 * 1024;
    private static final int A_WEEK = 16 * 1024;

    private static Chromium chromium;
    private static Browser browser;

    @LocalServerPort
    private int port;

    @Autowired
    private TestGyms gyms;

    @Autowired
    private BlockShelf shelf;

    @Autowired
    private Sheets sheets;

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
    void aCellIsTwoKilobytesBothWaysAndAWeekSixteenToOpen() {
        Someone coach = gyms.joinWithPassword(gyms.open(), "Nina Coach", Visit.PASSWORD, Role.COACH);
        BlockFamily family = LongBlock.of(coach, gyms, shelf, sheets);
        try (Visit visit = new Visit(browser, Screen.LAPTOP, port, "wire")) {
            visit.signIn(coach.email());
            visit.open("/g/" + coach.gym().slug() + "/coach/blocks");
            List<Response> answers = new ArrayList<>();
            visit.page().onResponse(answer -> {
                if (answer.url().contains("v-r=")) {
                    answers.add(answer);
                }
            });

            visit.page().navigate("http://localhost:" + port + "/g/" + coach.gym().slug() + "/coach/blocks/" + family.text() + "/sheet");
            visit.settle();
            SheetSteps sheet = new SheetSteps(visit);
            assertThat(sheet.lines()).hasCount(30);
            report("opening", answers);
            assertThat(received(answers)).as("opening it").isLessThanOrEqualTo(A_WEEK);

            answers.clear();
            sheet.week(7);
            assertThat(sheet.lines()).hasCount(30);
            report("week", answers);
            assertThat(received(answers)).as("another week").isLessThanOrEqualTo(A_WEEK);

            answers.clear();
            sheet.overwrite(10, "4x6 @75%");
            sheet.saved();
            report("cell", answers);
            assertThat(sent(answers) + received(answers)).as("one cell").isLessThanOrEqualTo(TWO_KILOBYTES);
        }
    }

    private static void report(String what, List<Response> answers) {
        answers.forEach(a -> System.out.println("WIRE " + what + " " + a.url() + " sent " + sent(List.of(a)) + " received " + a.body().length + "\n" + a.request().postData() + "\n" + a.text()));
    }

    private static int sent(List<Response> answers) {
        return answers.stream()
                .mapToInt(answer -> answer.request().postData() == null
                        ? 0
                        : answer.request().postDataBuffer().length)
                .sum();
    }

    private static int received(List<Response> answers) {
        return answers.stream().mapToInt(answer -> answer.body().length).sum();
    }
}
