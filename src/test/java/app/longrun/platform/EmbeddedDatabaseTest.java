package app.longrun.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void whatIsWrittenStaysWrittenWhenTheApplicationIsKilledAndItsServerStillHasSomebodyConnected() throws Exception {
        runAnApplicationThatIsKilled();
        try (Connection stillOpen = connect(urlOfTheServerLeftBehind())) {
            execute(stillOpen, "create table kept as select 42 as answer");
            assertThat(read(stillOpen, "show fsync")).isEqualTo("on");
            assertThat(read(stillOpen, "show synchronous_commit")).isEqualTo("on");
            assertThat(read(stillOpen, "show full_page_writes")).isEqualTo("on");

            try (EmbeddedDatabase restarted = EmbeddedDatabase.start(folder());
                    Connection connection = connect(restarted.url())) {
                assertThat(read(connection, "select answer from kept")).isEqualTo("42");
            }
        }
    }

    @Test
    void twoCopiesInOneFolderHaveADatabaseEach() {
        try (EmbeddedDatabase first = EmbeddedDatabase.start(folder());
                EmbeddedDatabase second = EmbeddedDatabase.start(folder())) {
            assertThat(second.path()).isNotEqualTo(first.path());
            assertThat(second.url()).isNotEqualTo(first.url());
        }
    }

    private DataFolder folder() {
        return DataFolder.take(folder, "postgres", "8081", true);
    }

    private void runAnApplicationThatIsKilled() throws IOException, InterruptedException {
        Process application = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledApplication.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile())
                .start();
        assertThat(application.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(application.exitValue())
                .as(Files.readString(folder.resolve("output")))
                .isEqualTo(137);
    }

    /** The fourth line of PostgreSQL's own note is its port. */
    private String urlOfTheServerLeftBehind() throws IOException {
        return "jdbc:postgresql://localhost:"
                + Files.readAllLines(folder.resolve("postgres/postmaster.pid"))
                        .get(3)
                        .strip() + "/"
                + EmbeddedDatabase.NAME;
    }

    private static Connection connect(String url) throws SQLException {
        return DriverManager.getConnection(url, "postgres", "");
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String read(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }
}
