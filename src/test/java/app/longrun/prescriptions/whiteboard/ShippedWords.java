package app.longrun.prescriptions.whiteboard;

import app.longrun.exercises.EditedLibraryFiles;
import app.longrun.exercises.Library;
import app.longrun.prescriptions.whiteboard.Vocabulary.Item;
import java.util.List;

/** The words of the library as it is shipped. */
final class ShippedWords {

    private static final Library LIBRARY = Library.in(EditedLibraryFiles.shipped());

    static final List<Item> ITEMS = LibraryVocabulary.items(LIBRARY.movements(), LIBRARY.activities());
    static final Vocabulary ALL = Vocabulary.of(ITEMS);

    private ShippedWords() {}
}
