package app.longrun.exercises;

import app.longrun.platform.MalformedCsv;
import java.util.Collection;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Loads a part of the library into the shared catalogue whenever its files changed: a repeatable migration, so it runs in one
 * transaction, after the tables exist and in order of its description. A malformed file stops the start with every problem.
 */
public abstract class LibraryMigration implements JavaMigration {

    private final String description;
    private final LibraryFiles files;
    private final List<String> names;

    /** The description decides the order; the names are all files that the part is made of or checked against. */
    protected LibraryMigration(String description, LibraryFiles files, List<String> names) {
        this.description = description;
        this.files = files;
        this.names = List.copyOf(names);
    }

    /** Reads, checks and stores this part of the library. */
    protected abstract void load(LibraryFiles files, NamedParameterJdbcTemplate catalog);

    /** Refuses a file that lost something the catalogue holds: plans and logs go on referring to it. */
    protected static void refuseRemoval(
            NamedParameterJdbcTemplate catalog, String keysInCatalogue, Collection<String> keysInFile, String file) {
        List<String> problems = catalog.getJdbcOperations().queryForList(keysInCatalogue, String.class).stream()
                .filter(key -> !keysInFile.contains(key))
                .map(key -> "%s: %s is gone, but what the catalogue holds stays for ever".formatted(file, key))
                .toList();
        if (!problems.isEmpty()) {
            throw new MalformedCsv(problems);
        }
    }

    @Override
    public final void migrate(Context context) {
        load(files, new NamedParameterJdbcTemplate(new SingleConnectionDataSource(context.getConnection(), true)));
    }

    @Override
    public final @Nullable MigrationVersion getVersion() {
        return null;
    }

    @Override
    public final String getDescription() {
        return description;
    }

    @Override
    public final Integer getChecksum() {
        return files.checksum(names);
    }

    @Override
    public final boolean canExecuteInTransaction() {
        return true;
    }
}
