package app.longrun.tenancy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks the database's own catalogue whether every table still keeps gyms apart. */
@Component
public class SchemaCheck {

    private final JdbcClient client;
    private final String query = query();

    SchemaCheck(JdbcClient client) {
        this.client = client;
    }

    /** Everything that is wrong; empty when gyms are kept apart. */
    public List<SchemaViolation> violations() {
        return violations(client);
    }

    List<SchemaViolation> violations(JdbcClient through) {
        return through.sql(query)
                .query((row, number) -> new SchemaViolation(row.getString("object"), row.getString("rule")))
                .list();
    }

    private static String query() {
        try {
            return new ClassPathResource("db/schema-check.sql").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("db/schema-check.sql is missing from the class path", e);
        }
    }
}
