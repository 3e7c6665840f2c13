package app.longrun.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTableTest {

    private final CsvProblems problems = new CsvProblems();

    private List<CsvRow> rows(String text) {
        return CsvTable.rows("lifts.csv", text, List.of("name", "reps", "sides"), problems);
    }

    @Test
    void aFieldMayHoldCommasQuotesAndLineBreaks() {
        CsvRow row =
                rows("name,reps,sides\n\"Lift, \"\"heavy\"\"\nslow\",5,L;R\n").getFirst();

        assertThat(row.text("name")).isEqualTo("Lift, \"heavy\"\nslow");
        assertThat(row.integer("reps", 1, 10)).isEqualTo(5);
        assertThat(row.list("sides")).containsExactly("L", "R");
        problems.refuseIfAny();
    }

    @Test
    void allProblemsOfAFileAreToldTogetherWithTheirLines() {
        for (CsvRow row : rows("name,reps,sides\nPress,1o,L\n,99,L;L\nRow,5,L; R\n")) {
            row.text("name");
            row.integer("reps", 1, 10);
            row.list("sides");
        }

        assertThatThrownBy(problems::refuseIfAny)
                .isInstanceOf(MalformedCsv.class)
                .hasMessage("""
                lifts.csv line 2: reps '1o' is not a whole number
                lifts.csv line 3: name is empty
                lifts.csv line 3: reps 99 is not from 1 to 10
                lifts.csv line 3: sides names an entry twice
                lifts.csv line 4: sides has a blank or padded entry""");
    }

    @Test
    void aRowAfterAFieldOfTwoLinesKeepsTheLineNumberOfTheFile() {
        List<CsvRow> rows = rows("name,reps,sides\n\"two\nlines\",1,L\nPress,x,L\n");
        rows.getLast().integer("reps", 1, 10);

        assertThatThrownBy(problems::refuseIfAny).hasMessage("lifts.csv line 4: reps 'x' is not a whole number");
    }

    @Test
    void anOddNumberOfFieldsIsToldByLine() {
        rows("name,reps,sides\nPress,5\nRow,5,L,R\n");

        assertThatThrownBy(problems::refuseIfAny).hasMessage("""
                lifts.csv line 2: 2 fields where the header has 3
                lifts.csv line 3: 4 fields where the header has 3
                lifts.csv: no rows""");
    }

    @Test
    void anOpenQuoteIsRefused() {
        rows("name,reps,sides\n\"Press,5,L\n");

        assertThatThrownBy(problems::refuseIfAny)
                .hasMessageStartingWith("lifts.csv: not readable as comma-separated text");
    }
}
