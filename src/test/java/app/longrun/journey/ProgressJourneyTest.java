package app.longrun.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.WebTest;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A member sees how training goes, gives the plan to their calendar, and brings a run from the watch. */
@WebTest
class ProgressJourneyTest {

    private static Chromium chromium;
    private static Browser browser;

    @LocalServerPort
    private int port;

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
    void aMemberLooksAtProgressAndTakesThePlanAlong() {
        try (Visit visit = new Visit(browser, Screen.PHONE, port, "progress")) {
            visit.signIn("member@harbour.example.org");
            visit.open("/g/harbour/plan/progress");
            visit.page().locator("lr-chart svg").first().waitFor();
            visit.look("1-progress");
            dark(visit, ColorScheme.DARK);
            visit.look("1-progress-dark");
            dark(visit, ColorScheme.LIGHT);
            visit.page().setViewportSize(360, 640);
            assertThat(visit.page().evaluate("document.documentElement.scrollWidth - window.innerWidth"))
                    .as("pixels beside a small screen")
                    .isEqualTo(0);
            visit.look("1-progress-small");
            visit.open("/g/harbour/plan/calendar");
            visit.look("2-calendar");
            visit.open("/g/harbour/plan/recording");
            visit.look("3-recording");
            visit.page()
                    .locator("input[type=file]")
                    .setInputFiles(new FilePayload("run.gpx", "application/gpx+xml", gpx()));
            visit.button("Look at it").click();
            visit.heading("Is this the run?").waitFor();
            visit.look("4-preview");
            visit.choice("How hard it was, all in all").selectOption("5");
            visit.button("Save the run").click();
            visit.page().getByText("Saved. It is on your calendar").waitFor();
            visit.look("5-saved");
        }
    }

    private static void dark(Visit visit, ColorScheme scheme) {
        visit.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }

    private static byte[] gpx() {
        Instant start = Instant.now().truncatedTo(ChronoUnit.DAYS).minus(2, ChronoUnit.DAYS);
        return """
                <gpx version="1.1" creator="a watch" xmlns="http://www.topografix.com/GPX/1/1"><trk><trkseg>
                <trkpt lat="59.0000" lon="10.0"><time>%s</time></trkpt>
                <trkpt lat="59.0180" lon="10.0"><time>%s</time></trkpt>
                </trkseg></trk></gpx>""".formatted(start, start.plusSeconds(600)).getBytes(StandardCharsets.UTF_8);
    }
}
