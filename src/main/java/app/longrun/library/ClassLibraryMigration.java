package app.longrun.library;

import app.longrun.exercises.LibraryFiles;
import app.longrun.exercises.LibraryMigration;
import java.util.List;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Brings the endurance-class templates, their segments and lines into the catalogue. */
@Component
class ClassLibraryMigration extends LibraryMigration {

    ClassLibraryMigration(LibraryFiles files) {
        super(
                "library 3 classes",
                files,
                List.of(
                        ClassLibrary.META,
                        ClassLibrary.SEGMENTS,
                        ClassLibrary.LINES,
                        "exercises.csv",
                        "activities.csv"));
    }

    @Override
    protected void load(LibraryFiles files, NamedParameterJdbcTemplate catalog) {
        ClassLibrary library = ClassLibrary.in(files);
        refuseRemoval(
                catalog,
                "select code from catalog.class_template order by code",
                library.classes().stream().map(LibraryClass::code).toList(),
                ClassLibrary.META);
        new ClassLibraryStore(catalog).store(library.classes());
    }
}
