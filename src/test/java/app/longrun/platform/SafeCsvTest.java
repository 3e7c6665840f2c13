package app.longrun.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeCsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+2", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", "=cmd|' /C calc'!A0"})
    void aCellThatBeginsLikeAFormulaIsText(String cell) {
        assertThat(SafeCsv.guarded(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ana", "5-6", "a=b", "2026-11-23", "'quoted"})
    void anyOtherCellStaysAsItIs(String cell) {
        assertThat(SafeCsv.guarded(cell)).isEqualTo(cell);
    }

    @Test
    void commasQuotesLinesAndAccentsSurvive() {
        SafeCsv csv = new SafeCsv("Attendance\nof Harbour");
        csv.row(List.of("Who", "Class"));
        csv.row(List.of("Zoë \"Zip\" Ångström", "Long, slow\ndistance"));

        assertThat(new String(csv.bytes(), StandardCharsets.UTF_8).split("\r\n", -1))
                .containsExactly(
                        "\uFEFF#Attendance of Harbour",
                        "Who,Class",
                        "\"Zoë \"\"Zip\"\" Ångström\",\"Long, slow\ndistance\"",
                        "");
    }

    @Test
    void aRowThatBeginsLikeACommentIsQuoted() {
        SafeCsv csv = new SafeCsv("Claims");
        csv.row(List.of("#1 runner"));

        assertThat(new String(csv.bytes(), StandardCharsets.UTF_8)).endsWith("\"#1 runner\"\r\n");
    }
}
