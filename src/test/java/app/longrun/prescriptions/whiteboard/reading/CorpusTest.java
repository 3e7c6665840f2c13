package app.longrun.prescriptions.whiteboard.reading;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.prescriptions.whiteboard.reading.Corpus.Result;
import java.util.List;
import org.junit.jupiter.api.Test;

class CorpusTest {

    private static final List<Result> RESULTS = Corpus.results("/app/longrun/prescriptions/whiteboard/corpus.csv");

    @Test
    void theCorpusHoldsAHundredAndFiftyLines() {
        assertThat(RESULTS).hasSizeGreaterThanOrEqualTo(150);
    }

    @Test
    void ninetyFiveOfAHundredLinesAreUnderstoodInEveryKey() {
        List<Result> missed =
                RESULTS.stream().filter(result -> !result.isEqual()).toList();
        assertThat(missed.size() * 100).as("%s", missed).isLessThanOrEqualTo(RESULTS.size() * 5);
    }

    @Test
    void noNumberIsEverWrong() {
        assertThat(RESULTS).noneMatch(Result::hasWrongNumber);
    }
}
