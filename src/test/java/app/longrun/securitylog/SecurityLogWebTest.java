package app.longrun.securitylog;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.Http;
import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.WebTest;
import app.longrun.identity.Role;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the security log says about requests over real HTTP, and what it never says. */
@WebTest
class SecurityLogWebTest {

    private static final String PASSWORD = "three brown horses";

    @LocalServerPort
    private int port;

    @Autowired
    private TestGyms gyms;

    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
    private Someone member;

    @BeforeEach
    void listen() {
        member = gyms.joinWithPassword(gyms.open(), "Lotta Member", PASSWORD, Role.MEMBER);
        lines.start();
        logger().addAppender(lines);
    }

    @AfterEach
    void stop() {
        logger().detachAppender(lines);
    }

    @Test
    void aSignInSaysWhoWithWhatAndFromWhereAndNoAddress() {
        Http http = Http.withPassword(port, member.email(), PASSWORD);
        http.submit("/account", "/logout", Map.of());

        assertThat(said())
                .anyMatch(line -> line.contains("what=signed-in")
                        && line.contains("person=" + id())
                        && line.contains("detail=FACTOR_PASSWORD")
                        && line.contains("from=127.0.0.1"))
                .anyMatch(line -> line.contains("what=signed-out") && line.contains("person=" + id()));
        assertThat(lines.list)
                .allSatisfy(line -> assertThat(line.getMDCPropertyMap()).containsKey("request"));
        assertNothingPersonalIsSaid();
    }

    @Test
    void aFailureAndAThrottledTryNameTheAccountByAHash() {
        for (int i = 0; i < 7; i++) {
            Http.anonymous(port)
                    .with("X-Forwarded-For", "203.0.113.77")
                    .post("/sign-in", Map.of("username", member.email(), "password", "wrong " + i));
        }

        assertThat(said())
                .anyMatch(line -> line.contains("what=sign-in-failed") && line.contains("from=203.0.113.77"))
                .anyMatch(line -> line.contains("what=throttled"));
        assertThat(accounts()).hasSize(1).allMatch(account -> account.matches("[0-9a-f]{16}"));
        assertNothingPersonalIsSaid();
    }

    @Test
    void refusalsForeignPostsAndOddRequestsAreSaid() throws Exception {
        Http http = Http.withPassword(port, member.email(), PASSWORD);
        http.get("/g/" + member.gym().slug() + "/reports");
        http.get("/operators");
        http.post("/logout", Map.of());
        http.with("Sec-Fetch-Site", "cross-site").post("/sign-in", Map.of("username", member.email()));
        odd("GET /g/harbour/..;/fjord HTTP/1.1");

        assertThat(said())
                .anyMatch(line -> line.contains("what=refused") && line.contains("/reports"))
                .anyMatch(line -> line.contains("what=refused") && line.contains("detail=GymRegister.find"))
                .anyMatch(line -> line.contains("what=foreign-post") && line.contains("detail=without a token"))
                .anyMatch(line -> line.contains("what=foreign-post") && line.contains("detail=from another site"))
                .anyMatch(line -> line.contains("what=odd-request"));
        assertNothingPersonalIsSaid();
    }

    @Test
    void theSecretOfAMailedLinkIsNotSaid() {
        String secret = "S".repeat(43);

        Http.anonymous(port).with("Sec-Fetch-Site", "cross-site").post("/recover/" + secret, Map.of("password", "x"));

        assertThat(said()).anyMatch(line -> line.contains("path=/recover/…")).noneMatch(line -> line.contains(secret));
    }

    private void assertNothingPersonalIsSaid() {
        assertThat(said())
                .isNotEmpty()
                .allSatisfy(line ->
                        assertThat(line).doesNotContain(member.email(), PASSWORD, "Lotta", "wrong ", "\n", "\r"));
    }

    private List<String> accounts() {
        return lines.list.stream()
                .flatMap(line -> line.getKeyValuePairs().stream())
                .filter(pair -> pair.key.equals("account"))
                .map(pair -> String.valueOf(pair.value))
                .distinct()
                .toList();
    }

    private List<String> said() {
        return lines.list.stream()
                .map(line -> line.getFormattedMessage()
                        + ' '
                        + line.getKeyValuePairs().stream()
                                .map(pair -> pair.key + "=" + pair.value)
                                .collect(Collectors.joining("; ")))
                .toList();
    }

    private UUID id() {
        return member.person().id();
    }

    private void odd(String request) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write((request + "\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 400");
        }
    }

    private static Logger logger() {
        return (Logger) LoggerFactory.getLogger(SecurityLog.NAME);
    }
}
