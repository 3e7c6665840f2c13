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

/** What a block of twelve weeks and 360 lines costs on the wire: a cell and a week before anything is compressed, the opening as it travels. */
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

            visit.page()
                    .navigate("http://localhost:" + port + "/g/" + coach.gym().slug() + "/coach/blocks/" + family.text()
                            + "/sheet");
            visit.settle();
            SheetSteps sheet = new SheetSteps(visit);
            assertThat(sheet.lines()).hasCount(30);
            visit.settle();
            assertThat(travelled(answers))
                    .as("opening it, the words of the library and all")
                    .isLessThanOrEqualTo(A_WEEK);

            answers.clear();
            sheet.week(7);
            assertThat(sheet.lines()).hasCount(30);
            assertThat(received(answers)).as("another week").isLessThanOrEqualTo(A_WEEK);

            answers.clear();
            sheet.overwrite(10, "4x6 @75%");
            sheet.saved();
            assertThat(sent(answers) + received(answers)).as("one cell").isLessThanOrEqualTo(TWO_KILOBYTES);
        }
    }

    private static int sent(List<Response> answers) {
        return answers.stream()
                .mapToInt(answer -> answer.request().postData() == null
                        ? 0
                        : answer.request().postDataBuffer().length)
                .sum();
    }

    /** As the browser gets them, which asks for them compressed. */
    private static int travelled(List<Response> answers) {
        return answers.stream()
                .mapToInt(answer -> answer.request().sizes().responseBodySize)
                .sum();
    }

    private static int received(List<Response> answers) {
        return answers.stream().mapToInt(answer -> answer.body().length).sum();
    }
}
