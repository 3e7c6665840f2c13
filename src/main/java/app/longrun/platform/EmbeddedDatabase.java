package app.longrun.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/** A PostgreSQL server of our own for one data folder; what it stores survives restarts. */
final class EmbeddedDatabase implements Closeable {

    static final String NAME = "longrun";

    private static final int SECONDS_TO_STOP = 10;

    private final EmbeddedPostgres server;
    private final DataFolder folder;

    private EmbeddedDatabase(EmbeddedPostgres server, DataFolder folder) {
        this.server = server;
        this.folder = folder;
    }

    /** Starts the server on a free port, with roles and database in place; fails when the folder cannot be used. */
    static EmbeddedDatabase start(DataFolder folder) {
        try {
            stopServerLeftBehind(folder.path());
            if (!folder.isLasting()) {
                FileSystemUtils.deleteRecursively(folder.path());
            }
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setDataDirectory(folder.path().toFile())
                    .setCleanDataDirectory(false)
                    // Stopped by close(), after the application has let go of its connections.
                    .setRegisterShutdownHook(false)
                    // The library switches both off for tests; here what is written must stay written.
                    .setServerConfig("fsync", folder.isLasting() ? "on" : "off")
                    .setServerConfig("synchronous_commit", folder.isLasting() ? "on" : "off")
                    .setServerConfig("listen_addresses", "localhost")
                    .setServerConfig("max_connections", "100")
                    .setServerConfig("timezone", "UTC")
                    .start();
            EmbeddedDatabase database = new EmbeddedDatabase(server, folder);
            database.prepare();
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded PostgreSQL did not start in " + folder.path(), e);
        }
    }

    String url() {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + NAME;
    }

    String psqlLine() {
        return "psql -h localhost -p " + server.getPort() + " -U postgres " + NAME;
    }

    Path path() {
        return folder.path();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded PostgreSQL did not stop cleanly", e);
        } finally {
            folder.close();
        }
    }

    private void prepare() {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                InputStream roles = EmbeddedDatabase.class.getResourceAsStream("/db/roles.sql")) {
            if (roles == null) {
                throw new IllegalStateException("db/roles.sql is missing from the class path");
            }
            statement.execute(new String(roles.readAllBytes(), StandardCharsets.UTF_8));
            if (!hasDatabase(statement)) {
                statement.execute("create database " + NAME + " owner gym_owner");
            }
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("The embedded PostgreSQL could not be prepared", e);
        }
    }

    private static boolean hasDatabase(Statement statement) throws SQLException {
        try (var rows = statement.executeQuery("select from pg_database where datname = '" + NAME + "'")) {
            return rows.next();
        }
    }

    /** A killed application leaves its server running: stop it, or the folder cannot be opened again. */
    private static void stopServerLeftBehind(Path data) throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().trim());
        ProcessHandle.of(pid).filter(EmbeddedDatabase::isPostgres).ifPresent(EmbeddedDatabase::stop);
    }

    /** Kindly first, which waits for whoever is still connected, a psql session perhaps; what was committed outlives both. */
    private static void stop(ProcessHandle left) {
        left.destroy();
        left.onExit().completeOnTimeout(left, SECONDS_TO_STOP, TimeUnit.SECONDS).join();
        if (left.isAlive()) {
            left.destroyForcibly();
            left.onExit().orTimeout(SECONDS_TO_STOP, TimeUnit.SECONDS).join();
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> URI.create("file://" + command).getPath().endsWith("postgres"))
                .orElse(false);
    }
}
