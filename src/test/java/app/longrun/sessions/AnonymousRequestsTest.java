package app.longrun.sessions;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.TestBrowser;
import app.longrun.WebTest;
import java.net.HttpCookie;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import org.apache.catalina.Context;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

@WebTest
class AnonymousRequestsTest {

    @Autowired
    private ServletWebServerApplicationContext context;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "/sign-in, 1000",
        "/forgot, 1000",
        "/sign-in?error, 100",
        "/recover/x, 100",
        "/g/harbour/today, 100",
        "/gyms, 100",
        "/, 100"
    })
    void manyStrangersLeaveNoSession(String path, int strangers) throws Exception {
        int before = sessions();
        HttpRequest request = TestBrowser.at(port).request(path).build();

        try (HttpClient client = HttpClient.newHttpClient()) {
            for (int stranger = 0; stranger < strangers; stranger++) {
                client.send(request, HttpResponse.BodyHandlers.discarding());
            }
        }

        assertThat(sessions()).isEqualTo(before);
    }

    @Test
    void afterSigningInOneIsWhereOneWantedToGo() {
        TestBrowser browser = TestBrowser.at(port);
        assertThat(TestBrowser.location(browser.get("/g/harbour/reports"))).endsWith("/sign-in");

        assertThat(TestBrowser.location(browser.post(
                        "/sign-in", Map.of("username", "owner@harbour.example.org", "password", "longrun-demo"))))
                .endsWith("/g/harbour/reports");
    }

    @Test
    void aCookieThatNamesAnotherSiteLeadsNowhere() {
        TestBrowser browser = TestBrowser.at(port);
        browser.take(new HttpCookie(
                "REDIRECT_URI", Base64.getEncoder().encodeToString("https://evil.example/g/harbour".getBytes(UTF_8))));

        assertThat(TestBrowser.location(browser.post(
                        "/sign-in", Map.of("username", "owner@harbour.example.org", "password", "longrun-demo"))))
                .doesNotContain("evil");
    }

    private int sessions() {
        TomcatWebServer server = (TomcatWebServer) Objects.requireNonNull(context.getWebServer());
        Context web = (Context) server.getTomcat().getHost().findChildren()[0];
        return web.getManager().getActiveSessions();
    }
}
