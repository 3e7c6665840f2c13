import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 200 wrong sign-ins a second against one account of a running demo, while its rightful owner signs in from the same
 * network, from another one, and on a known device. Start the demo, then:
 *
 * <pre>java src/perf/SignInFlood.java http://localhost:8080 PID [one|many] [seconds]</pre>
 *
 * PID is the application's, for its heap; {@code many} attacks from a new address each time. Whoever is told to come back
 * within {@link #PATIENCE} does so, and the time until they are in is counted with it.
 */
final class SignInFlood {

    private static final int A_SECOND = 200;
    private static final String EMAIL = "member@harbour.example.org";
    private static final String PASSWORD = "longrun-demo";
    private static final String SAME = "198.51.100.10";
    private static final Pattern HEAP = Pattern.compile("used (\\d+)K");

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration GOAL = Duration.ofSeconds(3);

    private final HttpClient attacker = client();
    private final Random random = new Random(7);
    private final Map<Integer, AtomicInteger> answers = new ConcurrentHashMap<>();
    private final Map<String, List<Long>> rightful = new TreeMap<>();
    private final AtomicInteger again = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();
    private final String origin;
    private final boolean isMany;

    private SignInFlood(String origin, boolean isMany) {
        this.origin = origin;
        this.isMany = isMany;
    }

    static void main(String[] args) throws Exception {
        int seconds = args.length > 3 ? Integer.parseInt(args[3]) : 60;
        new SignInFlood(args[0], args.length > 2 && args[2].equals("many")).run(args[1], seconds);
    }

    private void run(String pid, int seconds) throws Exception {
        HttpClient device = client();
        signIn(device, "198.51.100.30", PASSWORD);
        for (int i = 0; i < 20; i++) {
            signIn(client(), "198.51.100.40", PASSWORD);
        }
        long before = heap(pid);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                var clock = Executors.newScheduledThreadPool(1)) {
            AtomicInteger sent = new AtomicInteger();
            clock.scheduleAtFixedRate(
                    () -> threads.submit(() -> attack(sent.incrementAndGet())),
                    0,
                    1_000_000_000L / A_SECOND,
                    TimeUnit.NANOSECONDS);
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
            while (System.nanoTime() < end) {
                time("same network", client(), SAME);
                time("another network", client(), "198.51.100.20");
                time("known device", device, SAME);
                Thread.sleep(500);
            }
            clock.shutdownNow();
            System.out.printf("%d wrong sign-ins in %d s, from %s%n", sent.get(), seconds, isMany ? "many networks" : "one network");
        }
        long after = heap(pid);
        System.out.println("answers to them: " + new TreeMap<>(answers) + ", broken off: " + failed);
        rightful.forEach((kind, times) -> {
            Collections.sort(times);
            System.out.printf(
                    "rightful, %-16s %3d of %3d in, %3d of them within %d ms; until in: p50 %4d ms, p95 %4d ms, max %4d ms%n",
                    kind,
                    times.stream().filter(time -> time < Long.MAX_VALUE).count(),
                    times.size(),
                    times.stream().filter(time -> time <= GOAL.toMillis()).count(),
                    GOAL.toMillis(),
                    times.get(times.size() / 2),
                    times.get(times.size() * 95 / 100),
                    times.getLast());
        });
        System.out.println("of them told to come back: " + again);
        System.out.printf("heap in use after a collection: %d MB before, %d MB after%n", before / 1024, after / 1024);
    }

    private void attack(int number) {
        String from = isMany ? "203." + random.nextInt(255) + "." + random.nextInt(255) + "." + random.nextInt(255) : SAME;
        try {
            int status = signIn(attacker, from, "wrong password " + number);
            answers.computeIfAbsent(status, key -> new AtomicInteger()).incrementAndGet();
        } catch (IOException | InterruptedException e) {
            failed.incrementAndGet();
        }
    }

    /** How long until in, however often they had to come back; no end of it for whoever was told to stay away. */
    private void time(String kind, HttpClient client, String from) throws Exception {
        long began = System.nanoTime();
        HttpResponse<Void> answer = send(client, from, PASSWORD);
        while (answer.statusCode() != 302 && isToComeBack(answer) && since(began).compareTo(PATIENCE) < 0) {
            again.incrementAndGet();
            Thread.sleep(Duration.ofSeconds(seconds(answer)));
            answer = send(client, from, PASSWORD);
        }
        long took = answer.statusCode() == 302 ? since(began).toMillis() : Long.MAX_VALUE;
        rightful.computeIfAbsent(kind, key -> new ArrayList<>()).add(took);
    }

    private static boolean isToComeBack(HttpResponse<Void> answer) {
        return seconds(answer) <= PATIENCE.toSeconds();
    }

    private static long seconds(HttpResponse<Void> answer) {
        return answer.headers().firstValueAsLong("Retry-After").orElse(Long.MAX_VALUE);
    }

    private static Duration since(long began) {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private int signIn(HttpClient client, String from, String password) throws IOException, InterruptedException {
        return send(client, from, password).statusCode();
    }

    private HttpResponse<Void> send(HttpClient client, String from, String password)
            throws IOException, InterruptedException {
        String form = "username=" + EMAIL + "&password=" + URLEncoder.encode(password, StandardCharsets.UTF_8);
        return client.send(
                        HttpRequest.newBuilder(URI.create(origin + "/sign-in"))
                                .timeout(Duration.ofSeconds(20))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .header("Sec-Fetch-Site", "same-origin")
                                .header("X-Forwarded-For", from)
                                .POST(HttpRequest.BodyPublishers.ofString(form))
                                .build(),
                        HttpResponse.BodyHandlers.discarding());
    }

    private static HttpClient client() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .build();
    }

    /** KB in use, after a full collection. */
    private static long heap(String pid) throws Exception {
        jcmd(pid, "GC.run");
        Matcher used = HEAP.matcher(jcmd(pid, "GC.heap_info"));
        if (!used.find()) {
            throw new IllegalStateException("jcmd does not tell the heap of " + pid);
        }
        return Long.parseLong(used.group(1));
    }

    private static String jcmd(String pid, String command) throws Exception {
        Process process = new ProcessBuilder("jcmd", pid, command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
