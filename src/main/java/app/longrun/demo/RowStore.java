package app.longrun.demo;

import app.longrun.tenancy.CurrentGym;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.stereotype.Component;

/** Stores the rows of a story in the bound gym, in batches: row by row through entities would take minutes. */
@Component
class RowStore {

    private final JdbcTemplate template;

    RowStore(JdbcTemplate template) {
        this.template = template;
    }

    /** Stores all rows in the open transaction, each kind after those it refers to. */
    void store(List<Row> rows) {
        UUID gym = CurrentGym.get().id().id();
        Map<Class<?>, List<Row>> byKind = rows.stream().collect(Collectors.groupingBy(Row::getClass));
        for (Class<?> kind : kinds(Row.class).toList()) {
            List<Row> ofKind = byKind.getOrDefault(kind, List.of());
            if (!ofKind.isEmpty()) {
                List<Column> columns = Column.of(kind);
                template.batchUpdate(
                        insert(kind, columns),
                        ofKind.stream().map(row -> values(gym, row, columns)).toList());
            }
        }
    }

    private static Stream<Class<?>> kinds(Class<?> kind) {
        return kind.isInterface()
                ? Arrays.stream(kind.getPermittedSubclasses()).flatMap(RowStore::kinds)
                : Stream.of(kind);
    }

    private static String insert(Class<?> kind, List<Column> columns) {
        Into into = kind.getAnnotation(Into.class);
        List<String> names = Stream.concat(Stream.of("gym_id"), columns.stream().map(Column::name))
                .toList();
        return "insert into %s (%s%s) values (%s%s)"
                .formatted(
                        into.value(),
                        into.versioned() ? "version, " : "",
                        String.join(", ", names),
                        into.versioned() ? "0, " : "",
                        names.stream().map(name -> "?").collect(Collectors.joining(", ")));
    }

    private static @Nullable Object[] values(UUID gym, Row row, List<Column> columns) {
        @Nullable Object[] values = new @Nullable Object[columns.size() + 1];
        values[0] = gym;
        for (int i = 0; i < columns.size(); i++) {
            values[i + 1] = stored(columns.get(i).of(row));
        }
        return values;
    }

    private static @Nullable Object stored(@Nullable Object value) {
        return switch (value) {
            case Instant at -> at.atOffset(ZoneOffset.UTC);
            case Enum<?> constant -> constant.name();
            case List<?> words
            when !words.isEmpty() && words.getFirst() instanceof String -> words.toArray(String[]::new);
            case List<?> list -> list.toArray(Integer[]::new);
            case Json json -> new SqlParameterValue(Types.OTHER, json.text());
            case null -> null;
            case Object other -> other;
        };
    }
}
