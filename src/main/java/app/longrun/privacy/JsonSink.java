package app.longrun.privacy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Writes a table as a JSON array, one object a line. */
final class JsonSink implements TableSink {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final OutputStream out;
    private final ZoneId zone;
    private String before = "[\n";

    JsonSink(OutputStream out, ZoneId zone) {
        this.out = out;
        this.zone = zone;
    }

    @Override
    public void begin(ResultSetMetaData columns) {}

    @Override
    public void row(ResultSet row) throws SQLException {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (int index = 1; index <= row.getMetaData().getColumnCount(); index++) {
            Object value = Cells.read(row, index, zone);
            object.put(row.getMetaData().getColumnLabel(index), value);
        }
        write(before + JSON.writeValueAsString(object));
        before = ",\n";
    }

    /** Closes the array. */
    void end() {
        write(before.startsWith("[") ? "[]\n" : "\n]\n");
    }

    private void write(String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
