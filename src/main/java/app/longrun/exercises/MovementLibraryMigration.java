package app.longrun.exercises;

import java.util.List;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Brings movements, activities, their aliases and injury codes into the catalogue. */
@Component
class MovementLibraryMigration extends LibraryMigration {

    MovementLibraryMigration(LibraryFiles files) {
        super("library 1 movements", files, List.of(LibraryReader.MOVEMENTS, LibraryReader.ACTIVITIES));
    }

    @Override
    protected void load(LibraryFiles files, NamedParameterJdbcTemplate catalog) {
        Library library = Library.in(files);
        refuseRemoval(
                catalog,
                "select id from catalog.movement order by id",
                library.movements().stream().map(m -> m.id().value()).toList(),
                LibraryReader.MOVEMENTS);
        refuseRemoval(
                catalog,
                "select id from catalog.activity order by id",
                library.activities().stream().map(a -> a.id().value()).toList(),
                LibraryReader.ACTIVITIES);
        new LibraryStore(catalog).store(library);
    }
}
