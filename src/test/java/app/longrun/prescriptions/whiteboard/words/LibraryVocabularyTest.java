package app.longrun.prescriptions.whiteboard.words;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.exercises.EditedLibraryFiles;
import app.longrun.exercises.Library;
import app.longrun.prescriptions.whiteboard.Quantity;
import app.longrun.prescriptions.whiteboard.words.Vocabulary.Item;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LibraryVocabularyTest {

    private static final Library LIBRARY = Library.in(EditedLibraryFiles.shipped());

    @ParameterizedTest
    @CsvSource({
        "back_squat,     'reps',           false",
        "goblet_squat,   'reps',           false",
        "plank,          'min s',          false",
        "wall_sit,       'min s',          false",
        "farmer_toes,    'ft m',           false",
        "walking_lunge,  'ft m reps',      false",
        "pogo_dl,        'contacts reps',  false",
        "row,            'cal km m min s', true",
        "run,            'km m mi min s',  true",
        "bear_crawl,     'm s',            false"
    })
    void whatALineMayBeMeasuredInFollowsFromTheLibrary(String id, String units, boolean isEndurance) {
        Item item = LibraryVocabulary.items(LIBRARY.movements(), LIBRARY.activities()).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();

        assertThat(symbols(item.units())).isEqualTo(units);
        assertThat(item.endurance()).isEqualTo(isEndurance);
        assertThat(item.name()).isNotBlank();
        assertThat(item.aliases()).isNotEmpty();
    }

    @Test
    void everyMovementAndActivityHasItsWords() {
        assertThat(LibraryVocabulary.items(LIBRARY.movements(), LIBRARY.activities()))
                .hasSize(160)
                .allSatisfy(item -> assertThat(item.units()).isNotEmpty());
    }

    private static String symbols(Set<Quantity.Unit> units) {
        return units.stream().map(Quantity.Unit::symbol).sorted().collect(Collectors.joining(" "));
    }
}
