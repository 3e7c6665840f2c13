package app.longrun.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.WebTest;
import app.longrun.identity.Role;
import app.longrun.plan.PlanFixtures;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a phone has to fetch before it shows the day, in bytes as they come over the line. */
@WebTest
class FirstLoadTest {

    /** Goal A2 and S7 of the performance page. */
    private static final int MOST_BYTES = 110 * 1024;

    @LocalServerPort
    private int port;

    @Autowired
    private TestGyms gyms;

    @Autowired
    private PlanFixtures given;

    @Test
    void theDayIsShownByFewBytesAndALaterVisitFetchesNoScriptAgain() throws Exception {
        Someone runner = gyms.joinWithPassword(given.morning(), "Robin Runner", Visit.PASSWORD, Role.MEMBER);
        String plan = "http://localhost:" + port + "/g/" + runner.gym().slug() + "/plan";
        try (Chromium chromium = Chromium.start()) {
            BrowserContext signedIn = chromium.browser().newContext();
            new PhonePage(signedIn, port).signIn(runner.email());
            String cookies = signedIn.storageState();
            BrowserContext cold =
                    chromium.browser().newContext(new Browser.NewContextOptions().setStorageState(cookies));
            List<String> first = addresses(cold, plan);
            List<String> again = addresses(cold, plan);

            Map<String, Integer> sizes = new TreeMap<>();
            for (String address : first) {
                sizes.put(address.substring(address.indexOf('/', 8)), compressed(address));
            }
            int all = sizes.values().stream().mapToInt(Integer::intValue).sum();
            String report = sizes.entrySet().stream()
                    .map(asset -> asset.getValue() + " " + asset.getKey())
                    .reduce("", (told, line) -> told + "\n" + line);
            assertThat(all).as(report).isLessThanOrEqualTo(MOST_BYTES);
            assertThat(again).as("scripts that come again").noneMatch(address -> address.contains("/VAADIN/build/"));
        }
    }

    /** The scripts and style sheets that come over the line when the page is opened. */
    private static List<String> addresses(BrowserContext context, String plan) {
        List<String> fetched = new ArrayList<>();
        Page page = context.newPage();
        page.onRequestFinished(request -> {
            if (isPart(request) && !request.response().fromServiceWorker()) {
                fetched.add(request.url());
            }
        });
        page.navigate(plan);
        page.locator("h1").first().waitFor();
        page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
        page.close();
        return fetched;
    }

    private static boolean isPart(Request request) {
        return List.of("script", "stylesheet").contains(request.resourceType()) && request.sizes().responseBodySize > 0;
    }

    private static int compressed(String address) throws Exception {
        HttpResponse<byte[]> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(address))
                                .header("Accept-Encoding", "br, gzip")
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        return answer.body().length;
    }
}
