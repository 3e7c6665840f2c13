package app.longrun;

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
}
