package app.longrun.platform;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.SpringApplication;

/** The embedded databases of this process: one for each place, stopped after the application has ended. */
final class RunningDatabase {

    private static final Map<DatabasePlace, EmbeddedDatabase> RUNNING = new ConcurrentHashMap<>();

    private RunningDatabase() {}

    static EmbeddedDatabase of(DatabasePlace place) {
        return RUNNING.computeIfAbsent(place, RunningDatabase::start);
    }

    private static EmbeddedDatabase start(DatabasePlace place) {
        EmbeddedDatabase database =
                EmbeddedDatabase.start(DataFolder.take(place.parent(), "postgres", place.suffix(), place.isLasting()));
        // Runs once the application context is closed, so that its last statements still find the server.
        SpringApplication.getShutdownHandlers().add(database::close);
        return database;
    }
}
