package app.longrun.library;

import app.longrun.exercises.LibraryFiles;
import app.longrun.platform.MalformedCsv;
import java.util.List;

/** The library's endurance classes in their order, read from {@code class_meta.csv}, {@code classes.csv} and {@code class_lines.csv}. */
record ClassLibrary(List<LibraryClass> classes) {

    static final String META = "class_meta.csv";
    static final String SEGMENTS = "classes.csv";
    static final String LINES = "class_lines.csv";

    ClassLibrary {
        classes = List.copyOf(classes);
    }

    /** Reads and checks the three files against each other and the movements; throws {@link MalformedCsv} with every problem. */
    static ClassLibrary in(LibraryFiles files) {
        return new ClassLibraryReader(files).read();
    }
}
