package app.longrun.privacy;

import app.longrun.platform.SafeCsv;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Writes a table as CSV that a spreadsheet can open. */
final class CsvSink implements TableSink {

    private static final int PORTION = 1_000;

    private final OutputStream out;
    private final ZoneId zone;
    private final SafeCsv csv;
    private int waiting;

    CsvSink(OutputStream out, ZoneId zone, String stamp) {
        this.out = out;
        this.zone = zone;
        this.csv = new SafeCsv(stamp);
    }

    @Override
    public void begin(ResultSetMetaData columns) throws SQLException {
        List<String> names = new ArrayList<>();
        for (int index = 1; index <= columns.getColumnCount(); index++) {
            names.add(columns.getColumnLabel(index));
        }
        csv.row(names);
    }

    @Override
    public void row(ResultSet row) throws SQLException {
        List<String> cells = new ArrayList<>();
        for (int index = 1; index <= row.getMetaData().getColumnCount(); index++) {
            Object value = Cells.read(row, index, zone);
            cells.add(value == null ? "" : value.toString());
        }
        csv.row(cells);
        if (++waiting % PORTION == 0) {
            flush();
        }
    }

    /** Writes what still waits. */
    void flush() {
        try {
            csv.moveTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
