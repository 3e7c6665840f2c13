package app.longrun;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole application on a database of the drill's own, for tests that stop it and start it again. */
public final class DrilledApplication {

    private static final String KEY = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";

    private DrilledApplication() {}

    /** Starts it on a free port, with {@code settings} written as on a command line. */
    public static ConfigurableApplicationContext start(String... settings) {
        return new SpringApplicationBuilder(LongrunApplication.class, TestGyms.class)
                .properties("server.port=0")
                .run(settings);
    }

    /** Starts it as a program of its own, which can be killed; what it says goes to a file in {@code folder}. */
    public static Process startProcess(Path folder, String... settings) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dvaadin.productionMode=true",
                "-cp",
                System.getProperty("java.class.path"),
                LongrunApplication.class.getName()));
        command.addAll(List.of(settings));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output-" + System.nanoTime()).toFile())
                .start();
    }

    /**
     * What the application needs on the server's database: a key that outlives it, a ledger in {@code folder}, no jobs.
     *
     * @param port where it listens; 0 for any
     */
    public static String[] settings(EmbeddedPostgres server, Path folder, int port) {
        return new String[] {
            "--spring.datasource.url=" + DrillDatabase.url(server),
            "--longrun.signin.key=" + KEY,
            "--longrun.privacy.ledger=" + folder.resolve("erasures.jsonl"),
            "--longrun.web.secure=false",
            "--longrun.jobs.enabled=false",
            "--server.port=" + port
        };
    }

    /** A port that nobody listens on. */
    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
