package app.longrun.platform;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.longrun.DatabaseTest;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What the application asks its database at the start, with its own role, where it does not migrate. */
@DatabaseTest
class SchemaVersionTest {

    @Value("${spring.datasource.url}")
    private String url;

    @Autowired
    private ObjectProvider<JavaMigration> migrations;

    /** A migration of the next version. */
    private static final class Next implements JavaMigration {

        @Override
        public MigrationVersion getVersion() {
            return MigrationVersion.fromVersion("999999");
        }

        @Override
        public String getDescription() {
            return "Of the next version";
        }

        @Override
        public Integer getChecksum() {
            return 1;
        }

        @Override
        public boolean canExecuteInTransaction() {
            return true;
        }

        @Override
        public void migrate(Context context) {
            throw new AssertionError("The application runs no migration");
        }
    }

    @Test
    void aDatabaseOfThisVersionWillDo() {
        assertThatCode(() -> SchemaVersion.check(asTheApplication(), ours(), "migrations"))
                .doesNotThrowAnyException();
    }

    @Test
    void onADatabaseThatIsBehindTheApplicationDoesNotStart() {
        List<JavaMigration> newer =
                Stream.concat(ours().stream(), Stream.of(new Next())).toList();

        assertThatThrownBy(() -> SchemaVersion.check(asTheApplication(), newer, "migrations"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("run the migrations")
                .hasMessageContaining("999999");
    }

    /** Flyway takes two connections, and the pool of the tests has one. */
    private DataSource asTheApplication() {
        return new DriverManagerDataSource(url, "gym_app", "");
    }

    private List<JavaMigration> ours() {
        return migrations.orderedStream().toList();
    }
}
