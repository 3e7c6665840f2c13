import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A member of a running demo logs sets as a phone sends them, one a request: goal A3. Each set is a new one of the session
 * until its places are full, then corrects one, as the load on the database is alike. Start the demo, then:
 *
 * <pre>java -Dperson=ID src/perf/SetsFromPhones.java http://localhost:8080 [sets] [phones]</pre>
 *
 * ID is the member's, from {@code accounts.account}; up to 25 phones log a movement each. It says how long an answer took as the phone sees it, loopback and HTTP included, beside a control that asks the same
 * server for an unchanging file in turn with the sets: compare the two, not runs on different days.
 */
final class SetsFromPhones {

    private static final String EMAIL = "member@harbour.example.org";
    private static final String PASSWORD = "longrun-demo";
    private static final int WARM_UP = 500;
    private static final Pattern LIFTING = Pattern.compile(
            "\\{\"id\":\"([^\"]+)\",\"day\":\"[^\"]+\",\"kind\":\"LIFTING\".*?\"movement\":\"([^\"]+)\"");

    private final String origin;

    private SetsFromPhones(String origin) {
        this.origin = origin;
    }

    static void main(String[] args) throws Exception {
        int sets = args.length > 1 ? Integer.parseInt(args[1]) : 2000;
        int phones = args.length > 2 ? Integer.parseInt(args[2]) : 1;
        new SetsFromPhones(args[0]).run(sets, phones);
    }

    private void run(int sets, int phones) throws Exception {
        System.out.printf("java %s, %d sets from %d phones after %d to warm up%n", System.getProperty("java.version"), sets, phones, WARM_UP);
        new Phone('Z').log(WARM_UP);
        List<Phone> senders = new ArrayList<>();
        for (int phone = 0; phone < phones; phone++) {
            senders.add(new Phone((char) ('A' + phone)));
        }
        long began = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(phones)) {
            List<Callable<Phone>> work = senders.stream().<Callable<Phone>>map(phone -> () -> phone.log(sets / phones)).toList();
            for (Future<Phone> done : threads.invokeAll(work)) {
                done.get();
            }
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        tell("set", senders.stream().flatMap(phone -> phone.took.stream()).toList());
        tell("control", senders.stream().flatMap(phone -> phone.control.stream()).toList());
        System.out.printf("largest answer %d bytes, %.0f sets a second with the control between them%n",
                senders.stream().mapToInt(phone -> phone.largest).max().orElseThrow(), senders.size() * (sets / phones) / seconds);
    }

    private static void tell(String what, List<Long> nanos) {
        List<Long> sorted = new ArrayList<>(nanos);
        Collections.sort(sorted);
        System.out.printf("%-8s p50 %.2f ms, p95 %.2f ms, p99 %.2f ms, max %.2f ms%n",
                what,
                sorted.get(sorted.size() / 2) / 1e6,
                sorted.get(sorted.size() * 95 / 100) / 1e6,
                sorted.get(sorted.size() * 99 / 100) / 1e6,
                sorted.getLast() / 1e6);
    }

    /** A signed-in phone with a device of its own. */
    private final class Phone {

        private final HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .build();
        private final UUID device = UUID.randomUUID();
        private final List<Long> took = new ArrayList<>();
        private final List<Long> control = new ArrayList<>();
        private final String person;
        private final String session;
        private final String position;
        private final String movement;
        private int sequence;
        private int largest;

        private Phone(char letter) throws IOException, InterruptedException {
            post("/sign-in", "application/x-www-form-urlencoded",
                    "username=" + EMAIL + "&password=" + URLEncoder.encode(PASSWORD, StandardCharsets.UTF_8));
            Matcher lifting = LIFTING.matcher(get("/g/harbour/plan/ahead.json"));
            if (!lifting.find()) {
                throw new IllegalStateException("The demo's member has no lifting ahead");
            }
            session = lifting.group(1);
            position = String.valueOf(letter);
            movement = lifting.group(2);
            person = System.getProperty("person");
            if (person == null) {
                throw new IllegalStateException("Say whose phone it is with -Dperson=, an id from accounts.account");
            }
        }

        private Phone log(int sets) throws IOException, InterruptedException {
            for (int set = 0; set < sets; set++) {
                String body = body();
                long began = System.nanoTime();
                HttpResponse<String> answer = post("/g/harbour/log/sets", "application/json", body);
                took.add(System.nanoTime() - began);
                if (answer.statusCode() != 200 || answer.body().contains("refused")) {
                    throw new IllegalStateException(answer.statusCode() + " " + answer.body());
                }
                largest = Math.max(largest, answer.body().length());
                began = System.nanoTime();
                get("/icon.svg");
                control.add(System.nanoTime() - began);
            }
            return this;
        }

        private String body() {
            int number = 1 + sequence++ % 50;
            long now = System.currentTimeMillis();
            UUID set = UUID.nameUUIDFromBytes((session + device + number).getBytes(StandardCharsets.UTF_8));
            return """
                    {"person":"%s","device":"%s","now":%d,"session":"%s","taps":[{"id":"%s","seq":%d,"base":0,"at":%d,\
                    "position":"%s","number":%d,"movement":"%s","target":"3x5@RPE8","targetGrams":null,"work":\
                    {"kind":"NORMAL","amount":5,"unit":"REPS","perSide":false,"load":%d,"loadUnit":"kg","rpe":8}}]}"""
                    .formatted(person, device, now, session, set, sequence, now, position, number, movement, 40 + sequence % 40);
        }

        private String get(String path) throws IOException, InterruptedException {
            return client.send(HttpRequest.newBuilder(URI.create(origin + path)).build(), HttpResponse.BodyHandlers.ofString()).body();
        }

        private HttpResponse<String> post(String path, String type, String body) throws IOException, InterruptedException {
            return client.send(
                    HttpRequest.newBuilder(URI.create(origin + path))
                            .header("Content-Type", type)
                            .header("Sec-Fetch-Site", "same-origin")
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}
