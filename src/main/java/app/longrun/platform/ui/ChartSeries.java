package app.longrun.platform.ui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line or one set of bars of a chart; a null value is missing and shows as a gap, never as zero. */
public record ChartSeries(String name, List<@Nullable Double> values) {

    public ChartSeries {
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }
}
