package app.longrun.prescriptions.whiteboard;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.prescriptions.whiteboard.Corpus.Result;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Boards written by somebody who had not seen the reader, opened when it stood: 193 of 236 lines were then equal in every key
 * (82 %) and 4 had a wrong number. The goal is 95 % and none; these floors rise with the reader and never fall.
 */
class StrangersCorpusTest {

    private static final int EQUAL = 193;
    private static final int WRONG = 4;
    private static final List<Result> RESULTS = Corpus.results("/app/longrun/prescriptions/whiteboard/strangers.csv");

    @Test
    void asManyLinesAreUnderstoodAsWhenTheyWereFirstRead() {
        assertThat(RESULTS).hasSize(236).filteredOn(Result::isEqual).hasSizeGreaterThanOrEqualTo(EQUAL);
    }

    @Test
    void noMoreNumbersAreWrongThanThen() {
        assertThat(RESULTS).filteredOn(Result::hasWrongNumber).hasSizeLessThanOrEqualTo(WRONG);
    }
}
