package app.longrun.platform;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.ClassUtils;

/**
 * Chooses the database before anything else starts: the server named by {@code SPRING_DATASOURCE_URL}, else the
 * embedded one, else none and a clear refusal.
 */
final class DatabaseEnvironment implements EnvironmentPostProcessor, Ordered {

    private static final String EMBEDDED = "io.zonky.test.db.postgres.embedded.EmbeddedPostgres";

    /** An embedded database means a demo: on loopback, where cookies travel without TLS and mails into a folder. */
    private static final Map<String, Object> DEMO = Map.of(
            "longrun.demo.enabled", "true",
            "server.address", "localhost",
            "longrun.mail.mode", "mailbox",
            "longrun.web.secure", "false");

    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER + 1;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.containsProperty("spring.datasource.url")) {
            return;
        }
        if (!ClassUtils.isPresent(EMBEDDED, getClass().getClassLoader())) {
            throw new NoDatabaseException();
        }
        DatabasePlace place = folder(environment);
        EmbeddedDatabase database = RunningDatabase.of(place);
        Map<String, Object> settings = settings(database);
        settings.put("longrun.embedded.key", KeyFile.in(place.parent().resolve("signin.key")));
        if (environment.getProperty("longrun.embedded.demo", Boolean.class, true)) {
            settings.putAll(DEMO);
        }
        environment.getPropertySources().addLast(new MapPropertySource("embeddedDatabase", settings));
    }

    private static DatabasePlace folder(ConfigurableEnvironment environment) {
        return new DatabasePlace(
                Path.of(environment.getProperty("longrun.embedded.folder", ".longrun"))
                        .toAbsolutePath(),
                environment.getProperty("server.port", "8080"),
                environment.getProperty("longrun.embedded.lasting", Boolean.class, true));
    }

    private static Map<String, Object> settings(EmbeddedDatabase database) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("spring.datasource.url", database.url());
        settings.put("longrun.embedded.psql", database.psqlLine());
        settings.put("longrun.embedded.path", database.path().toString());
        // Whoever starts it by hand reads the console themselves.
        settings.put("longrun.log.form", "");
        return settings;
    }
}
