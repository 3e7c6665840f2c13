package app.longrun.platform.ui;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChartDataTest {

    @Test
    void aChartOfMoreThanFiveSeriesIsRefused() {
        List<ChartSeries> six = Collections.nCopies(6, new ChartSeries("Base", List.of(1.0)));

        assertThatThrownBy(() -> new ChartData("Visits", "visits", List.of("Mon"), six))
                .hasMessage("Show one to five series, not 6");
    }

    @Test
    void aSeriesHasOneValueForEachLabel() {
        List<ChartSeries> series = List.of(new ChartSeries("Base", List.of(1.0)));

        assertThatThrownBy(() -> new ChartData("Visits", "visits", List.of("Mon", "Tue"), series))
                .hasMessage("Series Base needs 2 values, one a label, not 1");
    }

    @Test
    void anAccentIsSixHexDigits() {
        assertThatThrownBy(() -> new Accent("teal;}")).hasMessageContaining("such as #0b6b5d");
    }
}
