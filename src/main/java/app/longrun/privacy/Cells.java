package app.longrun.privacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Values as a person reads them. */
final class Cells {

    private Cells() {}

    /** A number, a truth value or a text; moments as ISO times on the clocks of {@code zone}. */
    static @Nullable Object read(ResultSet row, int index, ZoneId zone) throws SQLException {
        if ("timestamptz".equals(row.getMetaData().getColumnTypeName(index))) {
            OffsetDateTime at = row.getObject(index, OffsetDateTime.class);
            return at == null
                    ? null
                    : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                            at.atZoneSameInstant(zone).withNano(0));
        }
        Object value = row.getObject(index);
        return value instanceof Number || value instanceof Boolean ? value : row.getString(index);
    }
}
