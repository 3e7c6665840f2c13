package app.longrun.log;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.DrillDatabase;
import app.longrun.DrilledApplication;
import app.longrun.TestBrowser;
import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.calendar.SessionId;
import app.longrun.identity.Role;
import app.longrun.platform.Ids;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** The application is killed while phones send to it: whatever it had answered is there once, and so is the rest after sending again. */
@Tag("ops")
class KilledWhileSyncingTest {

    private static final String PASSWORD = "a long pass phrase";
    private static final String KEY = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";
    private static final int PHONES = 4;
    private static final int SETS_A_SESSION = 50;
    private static final Duration UNTIL_IT_IS_KILLED = Duration.ofSeconds(4);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    /** One tap of a phone, ready to be sent. */
    private record Sent(UUID set, String body) {}

    @Test
    void noSetThatWasAnsweredIsLostAndNoneIsThereTwice() throws Exception {
        try (EmbeddedPostgres server = DrillDatabase.start(folder.resolve("data"))) {
            DrillDatabase.prepare(server);
            Someone runner;
            List<SessionId> sessions = new ArrayList<>();
            try (ConfigurableApplicationContext application = DrilledApplication.start(settings(server, 0))) {
                TestGyms gyms = application.getBean(TestGyms.class);
                runner = gyms.joinWithPassword(gyms.open(), "Ben Runner", PASSWORD, Role.MEMBER);
                Lifting lifting = new Lifting(gyms, application.getBean(app.longrun.calendar.Calendar.class));
                for (int phone = 0; phone < PHONES * 4; phone++) {
                    sessions.add(lifting.planFor(runner));
                }
            }
            List<Sent> sent = Collections.synchronizedList(new ArrayList<>());
            List<UUID> answered = Collections.synchronizedList(new ArrayList<>());
            int port = freePort();
            Process application = start(server, port);
            try (ExecutorService phones = Executors.newFixedThreadPool(PHONES)) {
                TestBrowser browser = signedIn(port, runner);
                for (SessionId session : sessions) {
                    phones.execute(() -> tap(browser, runner, session, sent, answered));
                }
                Thread.sleep(UNTIL_IT_IS_KILLED);
                application.destroyForcibly();
                assertThat(application.waitFor(1, TimeUnit.MINUTES)).isTrue();
            }
            assertThat(answered).as("it was killed in the middle").isNotEmpty().hasSizeLessThan(sent.size());
            assertThat(stored(server)).containsAll(answered).doesNotHaveDuplicates();

            Process again = start(server, port);
            try {
                TestBrowser browser = signedIn(port, runner);
                for (Sent tap : sent) {
                    assertThat(send(browser, runner, tap.body()).statusCode()).isEqualTo(200);
                }
            } finally {
                again.destroyForcibly();
            }
            assertThat(stored(server))
                    .containsExactlyInAnyOrderElementsOf(
                            sent.stream().map(Sent::set).toList());
        }
    }

    private static void tap(
            TestBrowser browser, Someone runner, SessionId session, List<Sent> sent, List<UUID> answered) {
        for (int number = 1; number <= SETS_A_SESSION; number++) {
            Sent tap = tapped(runner, session, number);
            sent.add(tap);
            try {
                HttpResponse<String> answer = send(browser, runner, tap.body());
                if (answer.statusCode() == 200 && answer.body().contains("\"done\"")) {
                    answered.add(tap.set());
                }
            } catch (UncheckedIOException e) {
                // Nobody answers any more: the phone keeps it.
                return;
            }
        }
    }

    private static Sent tapped(Someone runner, SessionId session, int number) {
        UUID set = Ids.next();
        long now = System.currentTimeMillis();
        return new Sent(set, """
                {"person":"%s","device":"%s","now":%d,"session":"%s","taps":[{"id":"%s","seq":1,"base":0,"at":%d,\
                "position":"A1","number":%d,"movement":"back_squat","target":"3x5@RPE8","targetGrams":null,"work":\
                {"kind":"NORMAL","amount":5,"unit":"REPS","perSide":false,"load":60,"loadUnit":"kg","rpe":8}}]}""".formatted(runner.person().id(), Ids.next(), now, session.id(), set, now, number));
    }

    private static HttpResponse<String> send(TestBrowser browser, Someone runner, String body) {
        return browser.send(browser.request("/g/" + runner.gym().slug() + "/log/sets")
                .setHeader("Accept", "*/*")
                .header("Content-Type", "application/json")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofString(body)));
    }

    private static TestBrowser signedIn(int port, Someone runner) throws InterruptedException {
        for (int tries = 0; ; tries++) {
            try {
                return TestBrowser.at(port).signIn(runner.email(), PASSWORD, Map.of());
            } catch (UncheckedIOException e) {
                if (tries > 120) {
                    throw e;
                }
                Thread.sleep(1_000);
            }
        }
    }

    private Process start(EmbeddedPostgres server, int port) throws IOException {
        List<String> command = new ArrayList<String>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dvaadin.productionMode=true",
                "-cp",
                System.getProperty("java.class.path"),
                "app.longrun.LongrunApplication"));
        command.addAll(List.of(settings(server, port)));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output-" + System.nanoTime()).toFile())
                .start();
    }

    private String[] settings(EmbeddedPostgres server, int port) {
        return new String[] {
            "--spring.datasource.url=" + DrillDatabase.url(server),
            "--longrun.signin.key=" + KEY,
            "--longrun.privacy.ledger=" + folder.resolve("erasures.jsonl"),
            "--longrun.web.secure=false",
            "--longrun.jobs.enabled=false",
            "--server.port=" + port
        };
    }

    private static List<UUID> stored(EmbeddedPostgres server) throws SQLException {
        try (Connection connection = server.getDatabase("postgres", "longrun").getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select id from gym.set_log")) {
            List<UUID> ids = new ArrayList<>();
            while (rows.next()) {
                ids.add(rows.getObject(1, UUID.class));
            }
            return ids;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
