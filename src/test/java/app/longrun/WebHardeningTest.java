package app.longrun;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What every answer carries and what none of them says, on the bytes of the wire. */
@WebTest
class WebHardeningTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "GET, /sign-in, 200",
        "GET, /start, 302",
        "GET, /gyms, 302",
        "GET, /nothing, 302",
        "GET, /free-class/harbour, 200",
        "GET, /free-class/nowhere, 404",
        "GET, /public.css, 200",
        "GET, /icon.svg, 200",
        "GET, /actuator/health, 200",
        "GET, /error, 302",
        "POST, /free-class/harbour, 403",
        "POST, /sign-in, 403",
    })
    void everyAnswerCarriesTheHeaders(String method, String path, int status) {
        String answer = answer(method + " " + path + " HTTP/1.1", "Sec-Fetch-Site: cross-site");

        assertThat(answer).startsWith("HTTP/1.1 " + status);
        assertThat(headers(answer))
                .contains(
                        "x-content-type-options: nosniff",
                        "x-frame-options: deny",
                        "referrer-policy: same-origin",
                        "cross-origin-opener-policy: same-origin",
                        "cross-origin-resource-policy: same-origin")
                .anySatisfy(header -> assertThat(header)
                        .startsWith("content-security-policy: default-src 'self'; frame-ancestors 'none'")
                        .doesNotContain("unsafe"))
                .anyMatch(header -> header.startsWith("permissions-policy: camera=()"));
    }

    @Test
    void thePageOfAFaultSaysANumberAndNothingElse() {
        Http owner = Http.signedIn(port, "coach@harbour.example.org");

        assertThat(owner.get("/g/harbour/test-fault")).isEqualTo(500);

        assertThat(owner.body())
                .containsPattern("incident [0-9a-f]{8}\\b")
                .doesNotContain(TestFault.SECRET, "IllegalState", "app.longrun", "Exception");
        assertThat(owner.header("Content-Security-Policy")).isNotEmpty();
        assertThat(owner.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void theSessionsCookieIsOutOfReachOfScriptsAndOtherSites() {
        Http coach = Http.signedIn(port, "coach@harbour.example.org");

        assertThat(coach.headers("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("longrun="))
                .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/"));
        assertThat(coach.location()).doesNotContain("jsessionid");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/g/harbour/..;/fjord/plan",
                "/g/harbour%2f..%2ffjord/plan",
                "/g/harbour/../fjord/plan",
                "//g/fjord/plan",
                "/g//fjord/plan",
                "/g/FJORD/plan",
                "/g/fjord;v=1/plan",
                "/g/fjord/plan;jsessionid=1",
                "/g/fjord%00/plan",
                "/g/fjord%0d%0aSet-Cookie:x=1/plan",
                "/g/%66jord/plan",
                "/g/fjord/",
                "/g/fjord",
                "/actuator/env",
                "/actuator",
                "/VAADIN/../application.yml",
                "/VAADIN/%2e%2e/application.yml",
                "/META-INF/MANIFEST.MF",
                "/WEB-INF/web.xml"
            })
    void anOddPathLeadsNobodyIntoAnotherGym(String path) {
        Http stranger = Http.signedIn(port, "coach@harbour.example.org");

        String answer = answer("GET " + path + " HTTP/1.1", "Cookie: longrun=" + stranger.session());

        assertThat(answer)
                .startsWith("HTTP/1.1 40")
                .doesNotContain("Fjord Endurance", "set-cookie:x", "at app.longrun");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /g/harbour/..;/fjord/plan HTTP/1.1",
                "GET /g/harbour%2f..%2ffjord/plan HTTP/1.1",
                "GET /g/fjord%00/plan HTTP/1.1",
                "GET //g/fjord/plan HTTP/1.1",
                "GET /g/%zz HTTP/1.1",
                "GET /../../etc/passwd HTTP/1.1",
                "TRACE /sign-in HTTP/1.1"
            })
    void whatIsTurnedAwayBeforeTheApplicationCarriesTheHeadersToo(String request) {
        String answer = answer(request);

        assertThat(answer).startsWith("HTTP/1.1 40").doesNotContain("Apache Tomcat", "at org.");
        assertThat(headers(answer))
                .contains(
                        "x-content-type-options: nosniff",
                        "x-frame-options: deny",
                        "referrer-policy: same-origin",
                        "cross-origin-resource-policy: same-origin")
                .anyMatch(header -> header.startsWith("content-security-policy: default-src 'self'"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/g/harbour/plan/week.png",
                "/g/harbour/plan/style.css",
                "/g/harbour/plan;.png",
                "/g/harbour/plan/%2e.css",
                "/g/harbour/plan",
                "/account.css",
                "/account/picture.png",
                "/account/sessions.js",
                "/account/sessions"
            })
    void aPrivatePageUnderTheNameOfAFileIsKeptByNoCache(String path) {
        Http member = Http.signedIn(port, "member@harbour.example.org");

        String answer = answer("GET " + path + " HTTP/1.1", "Cookie: longrun=" + member.session());

        assertThat(headers(answer))
                .filteredOn(header -> header.startsWith("cache-control:"))
                .allSatisfy(header -> assertThat(header).contains("no-store"))
                .hasSize(answer.startsWith("HTTP/1.1 400") ? 0 : 1);
    }

    @Test
    void aFieldSentTwiceCountsOnceAndTheSameForEveryPart() {
        String member = "username=nobody@example.org&username=member@harbour.example.org&password=longrun-demo";
        String password = "username=member@harbour.example.org&password=wrong&password=longrun-demo";

        assertThat(post("/sign-in", member)).startsWith("HTTP/1.1 401").contains("value=\"nobody@example.org\"");
        assertThat(post("/sign-in", password)).startsWith("HTTP/1.1 401");
    }

    private String post(String path, String body) {
        return answer(
                "POST " + path + " HTTP/1.1",
                "Content-Type: application/x-www-form-urlencoded",
                "Sec-Fetch-Site: same-origin",
                "X-Forwarded-For: 203.0.113.90",
                "Content-Length: " + body.length(),
                "\r\n" + body);
    }

    @Test
    void aFormTooLargeIsTurnedAway() {
        String body = "username=" + "x".repeat(300_000);

        String answer = answer(
                "POST /sign-in HTTP/1.1",
                "Content-Type: application/x-www-form-urlencoded",
                "Content-Length: " + body.length(),
                "\r\n" + body);

        assertThat(answer).startsWith("HTTP/1.1 4");
    }

    @Test
    void anErrorForAProgramTellsNoMoreThanOneForAPerson() {
        Http coach = Http.signedIn(port, "coach@harbour.example.org");

        String answer = answer(
                "GET /g/harbour/test-fault HTTP/1.1", "Accept: application/json", "Cookie: longrun=" + coach.session());

        assertThat(answer)
                .startsWith("HTTP/1.1 500")
                .contains("\"incident\"")
                .doesNotContain(TestFault.SECRET, "trace");
    }

    private static List<String> headers(String answer) {
        return answer.lines()
                .skip(1)
                .takeWhile(line -> !line.isEmpty())
                .map(line -> line.toLowerCase(Locale.ROOT))
                .toList();
    }

    /** What the server answers to these lines, sent as they are: no client tidies the path. */
    private String answer(String request, String... lines) {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(10_000);
            String sent =
                    request + "\r\nHost: localhost:" + port + "\r\nConnection: close\r\n" + String.join("\r\n", lines);
            socket.getOutputStream()
                    .write((sent.contains("\r\n\r\n") ? sent : sent + "\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                    .lines()
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
