package app.longrun.library;

import app.longrun.exercises.LibraryFiles;
import app.longrun.exercises.LibraryMigration;
import java.util.List;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Brings the strength blocks and their rows into the catalogue. */
@Component
class BlockLibraryMigration extends LibraryMigration {

    BlockLibraryMigration(LibraryFiles files) {
        super(
                "library 2 blocks",
                files,
                List.of(BlockLibrary.META, BlockLibrary.ROWS, "exercises.csv", "activities.csv"));
    }

    @Override
    protected void load(LibraryFiles files, NamedParameterJdbcTemplate catalog) {
        BlockLibrary library = BlockLibrary.in(files);
        refuseRemoval(
                catalog,
                "select code from catalog.block order by code",
                library.blocks().stream().map(LibraryBlock::code).toList(),
                BlockLibrary.META);
        new BlockLibraryStore(catalog).store(library.blocks());
    }
}
