package app.longrun.demo;

import jakarta.persistence.Embeddable;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A column of a kind of row: one of its components, or one of a component that is embedded in the table. */
record Column(List<RecordComponent> path) {

    static List<Column> of(Class<?> kind) {
        return Arrays.stream(kind.getRecordComponents())
                .flatMap(component -> component.getType().isAnnotationPresent(Embeddable.class)
                        ? Arrays.stream(component.getType().getRecordComponents())
                                .map(inner -> new Column(List.of(component, inner)))
                        : Stream.of(new Column(List.of(component))))
                .toList();
    }

    /** From {@code rpeTenths} to {@code rpe_tenths}. */
    String name() {
        return path.getLast().getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    @Nullable
    Object of(Row row) {
        try {
            Object value = row;
            for (RecordComponent step : path) {
                value = value == null ? null : step.getAccessor().invoke(value);
            }
            return value;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("No value for " + name(), e);
        }
    }
}
