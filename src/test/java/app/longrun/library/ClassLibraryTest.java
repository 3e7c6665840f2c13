package app.longrun.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.exercises.EditedLibraryFiles;
import app.longrun.templates.LineAmount;
import app.longrun.templates.ZoneRange;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassLibraryTest {

    private final ClassLibrary library = ClassLibrary.in(EditedLibraryFiles.shipped());

    private LibraryClass template(String code) {
        return library.classes().stream()
                .filter(c -> c.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private List<LibraryLine> lines(String code, int segment, String level, int position) {
        return template(code).segments().get(segment - 1).lines().stream()
                .filter(line -> line.level().equals(level) && line.position() == position)
                .toList();
    }

    @Test
    void theLibraryHoldsEightClassesWithSegmentsAndLines() {
        assertThat(library.classes()).hasSize(8);
        assertThat(library.classes().stream().flatMap(c -> c.segments().stream()))
                .hasSize(32);
        assertThat(library.classes().stream()
                        .flatMap(c -> c.segments().stream())
                        .flatMap(s -> s.lines().stream()))
                .hasSize(160);
    }

    @ParameterizedTest
    @CsvSource({
        "EC-1, 60, 236, false, true",
        "EC-2, 60, 322, true, false",
        "EC-3, 70, 300, false, false",
        "EC-4, 60, 336, true, false",
        "EC-5, 60, 292, true, false",
        "EC-6, 60, 350, true, false",
        "EC-7, 75, 380, true, false",
        "EC-8, 45, 110, false, false"
    })
    void theClassesAreAsPrinted(String code, int minutes, int plannedLoad, boolean qualityDay, boolean freeTrial) {
        LibraryClass template = template(code);

        assertThat(template.totalMinutes()).isEqualTo(minutes);
        assertThat(template.plannedLoad()).isEqualTo(plannedLoad);
        assertThat(template.qualityDay()).isEqualTo(qualityDay);
        assertThat(template.freeTrial()).isEqualTo(freeTrial);
    }

    @Test
    void alternativesStandSideBySide() {
        assertThat(lines("EC-8", 1, "rx", 1)).extracting(LibraryLine::itemId).containsExactly("bike", "row", "walk");
    }

    @Test
    void aBeginnerMayReplaceOrLeaveOutALine() {
        assertThat(lines("EC-1", 3, "beginner", 1))
                .extracting(LibraryLine::itemId)
                .containsExactly("glute_bridge");
        assertThat(lines("EC-4", 2, "beginner", 2)).allMatch(LibraryLine::isLeftOut);
    }

    @Test
    void amountsKeepRangesSexesAndHalves() {
        assertThat(lines("EC-5", 2, "rx", 1))
                .extracting(LibraryLine::amount)
                .containsExactly(new LineAmount(1200, null, 900));
        assertThat(lines("EC-5", 3, "rx", 1))
                .extracting(LibraryLine::amount)
                .containsExactly(new LineAmount(300, 500, null));
        assertThat(lines("EC-7", 2, "rx", 1))
                .extracting(LibraryLine::amount)
                .containsExactly(new LineAmount(1650, null, null));
        assertThat(lines("EC-2", 1, "rx", 2)).extracting(LibraryLine::amount).containsOnlyNulls();
    }

    @Test
    void aLineCarriesEveryFact() {
        assertThat(lines("EC-3", 2, "scaled", 6))
                .containsExactly(new LibraryLine(
                        "scaled",
                        6,
                        "suitcase_carry",
                        false,
                        new LineAmount(4000, null, null),
                        "m",
                        false,
                        "under 16/12 kg",
                        null,
                        new ZoneRange(2, 3),
                        0,
                        "AMRAP 40 min; change hands at half way"));
    }

    @Test
    void aSegmentIsStrengthOrHasItsZones() {
        List<LibrarySegment> segments = template("EC-4").segments();

        assertThat(segments)
                .extracting(LibrarySegment::zone)
                .containsExactly(new ZoneRange(1, 2), null, new ZoneRange(5, 5), null, new ZoneRange(1, 1));
        assertThat(segments.getFirst().levelText()).isEqualTo("Advanced (hops pain free)");
    }
}
