package app.longrun.platform.ui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One line or one set of bars of a chart; a null value is missing and shows as a gap, never as zero. */
public record ChartSeries(String name, List<@Nullable Double> values) {

    public ChartSeries {
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }

    /** One value for each of {@code points}. */
    public static <T> ChartSeries of(String name, List<T> points, Function<T, @Nullable Double> value) {
        List<@Nullable Double> values = new ArrayList<>();
        points.forEach(point -> values.add(value.apply(point)));
        return new ChartSeries(name, values);
    }
}
