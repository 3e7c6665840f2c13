package app.longrun.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.DrillDatabase;
import app.longrun.DrilledApplication;
import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.identity.Role;
import app.longrun.tenancy.SchemaCheck;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** A whole cold backup, taken and brought back: the application twice, PostgreSQL three times. Run with {@code -Pops}. */
@Tag("ops")
class RestoreDrillTest {

    private static final List<String> HEALTH =
            List.of("gym.pain_report", "gym.readiness_check", "gym.clearance", "gym.health_flag");

    private static final String KEY = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void aBackupFromBeforeTheErasureBringsNobodyBack() throws Exception {
        Path live = folder.resolve("live");
        Path backup = folder.resolve("backup");
        Someone ben;
        Someone fellow;
        try (EmbeddedPostgres server = DrillDatabase.start(live)) {
            DrillDatabase.prepare(server);
            try (ConfigurableApplicationContext application = application(server)) {
                TestGyms gyms = application.getBean(TestGyms.class);
                ben = gyms.join(gyms.open(), "Ben Untraceable", Role.MEMBER);
                fellow = gyms.join(ben.gym(), "Cleo Fellow", Role.COACH, Role.OWNER);
                FullMember.fill(database(server), ben, fellow);
                FullMember.fill(database(server), fellow, ben);
            }
        }
        FileSystemUtils.copyRecursively(live, backup);
        // As cp -a would keep it: PostgreSQL opens no folder that others may look into.
        Files.setPosixFilePermissions(backup, PosixFilePermissions.fromString("rwx------"));

        try (EmbeddedPostgres server = DrillDatabase.start(live);
                ConfigurableApplicationContext application = application(server)) {
            application.getBean(TestGyms.class).as(ben, () -> {
                application.getBean(Erasures.class).eraseEverywhere(ben.email());
                return ben;
            });
            assertThat(healthOf(ben, server)).isZero();
        }

        try (EmbeddedPostgres server = DrillDatabase.start(backup)) {
            assertThat(healthOf(ben, server)).as("the backup knows them").isEqualTo(HEALTH.size());
            try (ConfigurableApplicationContext application = application(server)) {
                assertThat(healthOf(ben, server)).isZero();
                assertThat(healthOf(fellow, server)).isEqualTo(HEALTH.size());
                assertThat(database(server)
                                .list(
                                        "select 1 from accounts.account where person_id = ?",
                                        ben.person().id()))
                        .isEmpty();
                assertThat(database(server)
                                .list(
                                        "select display_name from gym.member where id = ?",
                                        ben.member().id()))
                        .singleElement()
                        .asString()
                        .startsWith("Former member");
                assertThat(application.getBean(SchemaCheck.class).violations()).isEmpty();
            }
        }
    }

    private ConfigurableApplicationContext application(EmbeddedPostgres server) {
        return DrilledApplication.start(
                "--spring.datasource.url=" + DrillDatabase.url(server),
                "--longrun.signin.key=" + KEY,
                "--longrun.privacy.ledger=" + folder.resolve("erasures.jsonl"),
                "--longrun.jobs.enabled=false",
                "--server.port=0");
    }

    private static long healthOf(Someone someone, EmbeddedPostgres server) {
        return HEALTH.stream()
                .mapToLong(table -> database(server)
                        .list(
                                "select 1 from " + table + " where member_id = ?",
                                someone.member().id())
                        .size())
                .sum();
    }

    private static Administrator database(EmbeddedPostgres server) {
        return new Administrator(DrillDatabase.url(server));
    }
}
