package app.longrun.log;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.DrillDatabase;
import app.longrun.DrilledApplication;
import app.longrun.TestBrowser;
import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.Tool;
import app.longrun.calendar.Calendar;
import app.longrun.calendar.SessionId;
import app.longrun.identity.Role;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** Two nodes behind a real HAProxy: one is killed, the other stopped for its next version, and people go on training. */
@Tag("ops")
class TwoNodesTest {

    private static final String PASSWORD = "a long pass phrase";
    private static final int RUNNERS = 4;
    private static final int SETS = 24;
    private static final Duration PAUSE = Duration.ofMillis(150);
    private static final Duration UNTIL_ONE_GOES = Duration.ofMillis(1_500);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    /** A runner with a phone and what it has to send. */
    private record Phone(Someone runner, SessionId session, TestBrowser browser) {}

    @Test
    void noSetThatWasAnsweredIsLostAndNobodyTypesAPasswordAgain() throws Exception {
        try (EmbeddedPostgres server = DrillDatabase.start(folder.resolve("data"))) {
            DrillDatabase.prepare(server);
            int portA = DrilledApplication.freePort();
            int portB = DrilledApplication.freePort();
            int port = DrilledApplication.freePort();
            List<Phone> phones = new ArrayList<>();
            try (ConfigurableApplicationContext first =
                    DrilledApplication.start(DrilledApplication.settings(server, folder, 0))) {
                TestGyms gyms = first.getBean(TestGyms.class);
                Lifting lifting = new Lifting(gyms, first.getBean(Calendar.class));
                var gym = gyms.open();
                for (int number = 0; number < RUNNERS; number++) {
                    Someone runner = gyms.joinWithPassword(gym, "Runner " + number, PASSWORD, Role.MEMBER);
                    phones.add(new Phone(runner, lifting.planFor(runner), TestBrowser.at(port)));
                }
            }
            List<Process> running = new ArrayList<>();
            try {
                Process nodeA =
                        DrilledApplication.startProcess(folder, DrilledApplication.settings(server, folder, portA));
                running.add(nodeA);
                Process nodeB =
                        DrilledApplication.startProcess(folder, DrilledApplication.settings(server, folder, portB));
                running.add(nodeB);
                running.add(proxy(port, portA, portB));
                eventually(() -> isHealthy(portA) && isHealthy(portB) && isHealthy(port));
                assertThat(running).allMatch(Process::isAlive);
                for (Phone phone : phones) {
                    phone.browser().signIn(phone.runner().email(), PASSWORD, Map.of("stay", "on"));
                }
                assertThat(phones.stream().map(TwoNodesTest::node).distinct()).hasSize(2);

                List<UUID> sent = new ArrayList<>(whileAllTap(phones, 0, () -> {
                    nodeA.destroyForcibly();
                    return nodeA.waitFor(1, TimeUnit.MINUTES);
                }));
                assertThat(SentSet.stored(server)).containsExactlyInAnyOrderElementsOf(sent);
                assertThat(phones).allMatch(phone -> "b".equals(node(phone)));

                running.add(
                        DrilledApplication.startProcess(folder, DrilledApplication.settings(server, folder, portA)));
                eventually(() -> isHealthy(portA));
                sent.addAll(whileAllTap(phones, SETS, () -> {
                    nodeB.destroy();
                    return nodeB.waitFor(1, TimeUnit.MINUTES);
                }));
                assertThat(SentSet.stored(server)).containsExactlyInAnyOrderElementsOf(sent);
                assertThat(phones).allMatch(phone -> "a".equals(node(phone)));
            } finally {
                running.forEach(Process::destroyForcibly);
            }
        }
    }

    /** The sets that all phones sent until each was kept, while {@code event} happened in the middle. */
    private static List<UUID> whileAllTap(List<Phone> phones, int from, Callable<Boolean> event) throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(RUNNERS)) {
            List<Future<List<UUID>>> tapped = new ArrayList<>();
            for (Phone phone : phones) {
                tapped.add(pool.submit(() -> tapAll(phone, from)));
            }
            Thread.sleep(UNTIL_ONE_GOES);
            assertThat(event.call()).isTrue();
            List<UUID> sent = new ArrayList<>();
            for (Future<List<UUID>> phone : tapped) {
                sent.addAll(phone.get(PATIENCE.toSeconds(), TimeUnit.SECONDS));
            }
            return sent;
        }
    }

    private static List<UUID> tapAll(Phone phone, int from) throws InterruptedException {
        List<UUID> sent = new ArrayList<>();
        for (int number = from + 1; number <= from + SETS; number++) {
            SentSet set = SentSet.of(phone.runner(), phone.session(), number);
            eventually(() -> set.isKeptAfterSendingFrom(phone.browser()));
            sent.add(set.id());
            Thread.sleep(PAUSE);
        }
        return sent;
    }

    private static String node(Phone phone) {
        return phone.browser().cookie("NODE").map(HttpCookie::getValue).orElse("");
    }

    private static boolean isHealthy(int port) {
        try {
            TestBrowser probe = TestBrowser.at(port);
            return probe.send(probe.request("/actuator/health").setHeader("Accept", "*/*"))
                            .statusCode()
                    == 200;
        } catch (UncheckedIOException e) {
            // Not there yet.
            return false;
        }
    }

    private static void eventually(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("it takes too long").isLessThan(end);
            Thread.sleep(PAUSE);
        }
    }

    private Process proxy(int port, int portA, int portB) throws IOException {
        String program = Tool.provide("haproxy", List.of("haproxy"))
                .orElseThrow(() -> new IllegalStateException("Install haproxy"))
                .toString();
        ProcessBuilder proxy = new ProcessBuilder(program, "-db", "-f", "src/main/docker/haproxy.cfg");
        proxy.environment()
                .putAll(Map.of(
                        "BIND", "127.0.0.1:" + port, "NODE_A", "127.0.0.1:" + portA, "NODE_B", "127.0.0.1:" + portB));
        return proxy.redirectErrorStream(true)
                .redirectOutput(folder.resolve("proxy").toFile())
                .start();
    }
}
