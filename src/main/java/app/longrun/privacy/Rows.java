package app.longrun.privacy;

import app.longrun.platform.PersonalTable;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The rows of one person.
 *
 * @param client of the role that may see them
 * @param names what the declarations name: {@code :person}, and in a gym {@code :gym}, {@code :member} and {@code :email}
 */
record Rows(JdbcClient client, Map<String, Object> names) {

    private static final int FETCH = 1_000;

    /** Reads what the person is given of {@code table}, in portions, always in the same order. */
    void read(PersonalTable table, TableSink sink) {
        PersonalTable.Given given = table.given();
        client.sql("select %s from %s t %s where %s order by 1"
                        .formatted(given.columns(), table.name(), given.joins(), whose(table)))
                .params(names)
                .withFetchSize(FETCH)
                .query(rows -> {
                    sink.begin(rows.getMetaData());
                    while (rows.next()) {
                        sink.row(rows);
                    }
                    return sink;
                });
    }

    /** Does to the rows of {@code table} what is declared; doing it again changes nothing more. */
    void erase(PersonalTable table) {
        switch (table.erasure()) {
            case PersonalTable.Deleted deleted ->
                client.sql("delete from %s t where %s".formatted(table.name(), whose(table)))
                        .params(names)
                        .update();
            case PersonalTable.Overwritten overwritten ->
                client.sql("update %s t set %s where %s".formatted(table.name(), overwritten.changes(), whose(table)))
                        .params(names)
                        .update();
            case PersonalTable.Kept kept -> {}
        }
    }

    private String whose(PersonalTable table) {
        return names.containsKey("gym") ? "t.gym_id = :gym and " + table.whose() : table.whose();
    }
}
