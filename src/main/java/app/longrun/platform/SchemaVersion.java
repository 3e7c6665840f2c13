package app.longrun.platform;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Refuses to start on a database of another version, where the migrations are a step of their own: then nobody else would
 * say so. As with Flyway itself, a database that is ahead is let pass, for its changes only add.
 */
@Component
@ConditionalOnProperty(name = "spring.flyway.enabled", havingValue = "false")
class SchemaVersion {

    /** Runs with every migration, and so looks as if it had not run yet. */
    private static final String EVER_NEW = "policies";

    private static final String RUN_THEM =
            "The database is not of this version: run the migrations (in docker-compose.yml the service migration) first.";

    SchemaVersion(
            DataSource source,
            ObjectProvider<JavaMigration> migrations,
            @Value("${spring.flyway.default-schema}") String schema) {
        check(source, migrations.orderedStream().toList(), schema);
    }

    /** Throws {@link IllegalStateException} when a migration has not run, has failed, or was another one. */
    static void check(DataSource source, List<JavaMigration> migrations, String schema) {
        List<String> problems = Flyway.configure()
                .dataSource(source)
                .schemas(schema)
                .defaultSchema(schema)
                .createSchemas(false)
                .javaMigrations(migrations.toArray(JavaMigration[]::new))
                .load()
                .validateWithResult()
                .invalidMigrations
                .stream()
                .filter(invalid -> !invalid.description.equals(EVER_NEW))
                .map(invalid ->
                        "%s %s: %s".formatted(invalid.version, invalid.description, invalid.errorDetails.errorMessage))
                .toList();
        if (!problems.isEmpty()) {
            throw new IllegalStateException(RUN_THEM + ' ' + problems);
        }
    }
}
