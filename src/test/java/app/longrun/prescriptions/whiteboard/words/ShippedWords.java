package app.longrun.prescriptions.whiteboard.words;

import app.longrun.exercises.EditedLibraryFiles;
import app.longrun.exercises.Library;
import app.longrun.prescriptions.whiteboard.words.Vocabulary.Item;
import java.util.List;

/** The words of the library as it is shipped. */
public final class ShippedWords {

    private static final Library LIBRARY = Library.in(EditedLibraryFiles.shipped());

    /** Its movements and activities. */
    public static final List<Item> ITEMS = LibraryVocabulary.items(LIBRARY.movements(), LIBRARY.activities());
    /** The vocabulary of them. */
    public static final Vocabulary ALL = Vocabulary.of(ITEMS);

    private ShippedWords() {}
}
