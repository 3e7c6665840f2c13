package app.longrun.log;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.DrillDatabase;
import app.longrun.DrilledApplication;
import app.longrun.TestBrowser;
import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.calendar.SessionId;
import app.longrun.identity.Role;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.UncheckedIOException;
import java.nio.file.Path;
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
    private static final int PHONES = 4;
    private static final int SETS_A_SESSION = 50;
    private static final Duration UNTIL_IT_IS_KILLED = Duration.ofSeconds(4);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void noSetThatWasAnsweredIsLostAndNoneIsThereTwice() throws Exception {
        try (EmbeddedPostgres server = DrillDatabase.start(folder.resolve("data"))) {
            DrillDatabase.prepare(server);
            Someone runner;
            List<SessionId> sessions = new ArrayList<>();
            try (ConfigurableApplicationContext application =
                    DrilledApplication.start(DrilledApplication.settings(server, folder, 0))) {
                TestGyms gyms = application.getBean(TestGyms.class);
                runner = gyms.joinWithPassword(gyms.open(), "Ben Runner", PASSWORD, Role.MEMBER);
                Lifting lifting = new Lifting(gyms, application.getBean(app.longrun.calendar.Calendar.class));
                for (int phone = 0; phone < PHONES * 4; phone++) {
                    sessions.add(lifting.planFor(runner));
                }
            }
            List<SentSet> sent = Collections.synchronizedList(new ArrayList<>());
            List<UUID> answered = Collections.synchronizedList(new ArrayList<>());
            int port = DrilledApplication.freePort();
            Process application =
                    DrilledApplication.startProcess(folder, DrilledApplication.settings(server, folder, port));
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
            assertThat(SentSet.stored(server)).containsAll(answered).doesNotHaveDuplicates();

            Process again = DrilledApplication.startProcess(folder, DrilledApplication.settings(server, folder, port));
            try {
                TestBrowser browser = signedIn(port, runner);
                for (SentSet set : sent) {
                    assertThat(set.sendFrom(browser).statusCode()).isEqualTo(200);
                }
            } finally {
                again.destroyForcibly();
            }
            assertThat(SentSet.stored(server))
                    .containsExactlyInAnyOrderElementsOf(
                            sent.stream().map(SentSet::id).toList());
        }
    }

    private static void tap(
            TestBrowser browser, Someone runner, SessionId session, List<SentSet> sent, List<UUID> answered) {
        for (int number = 1; number <= SETS_A_SESSION; number++) {
            SentSet set = SentSet.of(runner, session, number);
            sent.add(set);
            if (!set.isKeptAfterSendingFrom(browser)) {
                return;
            }
            answered.add(set.id());
        }
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
}
