package app.longrun;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole application on a database of the drill's own, for tests that stop it and start it again. */
public final class DrilledApplication {

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

    /** A port that nobody listens on. */
    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
