package app.longrun.plan.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class SetLoggerTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String ID = "0198f2f0-0000-7000-8000-000000000001";

    @Test
    void aTickArrivesWithTheLoadAsItWasEntered() {
        SetsChanged change = read(ID, "8", "\"62.5\"", "\"kg\"", "7.5");

        assertThat(change.action()).isEqualTo(SetsAction.done);
        assertThat(change.sets()).singleElement().satisfies(set -> {
            assertThat(set.id()).hasToString(ID);
            assertThat(set.load()).isEqualTo(new BigDecimal("62.5"));
            assertThat(set.unit()).isEqualTo("kg");
            assertThat(set.rpe()).isEqualByComparingTo("7.5");
        });
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\0', textBlock = """
            not-an-id                            | 8    | "60"   | "kg"    | null
            0198f2f0-0000-7000-8000-000000000001 | null | "60"   | "kg"    | null
            0198f2f0-0000-7000-8000-000000000001 | 1001 | "60"   | "kg"    | null
            0198f2f0-0000-7000-8000-000000000001 | -1   | "60"   | "kg"    | null
            0198f2f0-0000-7000-8000-000000000001 | 8    | "2001" | "kg"    | null
            0198f2f0-0000-7000-8000-000000000001 | 8    | "heavy"| "kg"    | null
            0198f2f0-0000-7000-8000-000000000001 | 8    | "60"   | "stone" | null
            0198f2f0-0000-7000-8000-000000000001 | 8    | "60"   | "kg"    | 10.5
            """, delimiter = '|')
    void whatNoLoggerSendsIsRefusedInsteadOfDropped(String id, String amount, String load, String unit, String rpe) {
        assertThatThrownBy(() -> read(id, amount, load, unit, rpe))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The set logger sent what cannot be logged");
    }

    private static SetsChanged read(String id, String amount, String load, String unit, String rpe) {
        return SetLogger.read(JSON.readTree("""
                {"movementId":"%s","action":"done","sets":[{"id":"%s","amount":%s,"load":%s,"unit":%s,"rpe":%s}]}
                """.formatted(ID, id, amount, load, unit, rpe)));
    }
}
