package app.longrun;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A server with an empty database of the application's in a folder of the drill's own. */
public final class DrillDatabase {

    private DrillDatabase() {}

    /** Starts the server on whatever the folder holds. */
    public static EmbeddedPostgres start(Path data) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data.toFile())
                .setCleanDataDirectory(false)
                .start();
    }

    /** Makes the roles and the database of a fresh server. */
    public static void prepare(EmbeddedPostgres server) throws SQLException, IOException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                InputStream roles = DrillDatabase.class.getResourceAsStream("/db/roles.sql")) {
            if (roles == null) {
                throw new IllegalStateException("The roles are not on the class path");
            }
            statement.execute(new String(roles.readAllBytes(), StandardCharsets.UTF_8));
            statement.execute("create database longrun owner gym_owner");
        }
    }

    /** The application's database on the server. */
    public static String url(EmbeddedPostgres server) {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/longrun";
    }
}
