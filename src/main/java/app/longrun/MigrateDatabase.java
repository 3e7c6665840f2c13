package app.longrun;

import app.longrun.exercises.LibraryFiles;
import app.longrun.exercises.LibraryMigration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;

/** Brings the database to this version and ends: the one program that needs the password of the tables' owner. */
@ImportAutoConfiguration(FlywayAutoConfiguration.class)
@ComponentScan(
        useDefaultFilters = false,
        includeFilters =
                @Filter(
                        type = FilterType.ASSIGNABLE_TYPE,
                        classes = {LibraryMigration.class, LibraryFiles.class}))
final class MigrateDatabase {

    private MigrateDatabase() {}

    static void main(String[] args) {
        new SpringApplicationBuilder(MigrateDatabase.class)
                .web(WebApplicationType.NONE)
                .run(args)
                .close();
    }
}
