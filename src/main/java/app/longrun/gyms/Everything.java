package app.longrun.gyms;

import app.longrun.identity.AuditTrail;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.identity.StepUp;
import app.longrun.platform.SafeCsv;
import app.longrun.tenancy.CurrentGym;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * All a gym owns as one ZIP, a CSV and a JSON file for each table. What people said about their health, and when
 * they train elsewhere, is not the gym's to take along: those tables are left out.
 */
@Service
@Transactional
@Needs(Permission.MANAGE_GYM)
public class Everything {

    private static final int PORTION = 1_000;

    private final GymTables tables;
    private final JdbcClient client;
    private final AuditTrail audit;
    private final Clock clock;

    Everything(GymTables tables, JdbcClient client, AuditTrail audit, Clock clock) {
        this.tables = tables;
        this.client = client;
        this.audit = audit;
        this.clock = clock;
    }

    /** Writes the ZIP to {@code out} and leaves it open. */
    @StepUp
    public void write(OutputStream out) {
        audit.record("exported", "gym", null, "everything");
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        try {
            for (GymTable table : tables.all()) {
                if (!table.isPersonal()) {
                    zip.putNextEntry(new ZipEntry(table.name() + ".csv"));
                    writeCsv(table, zip);
                    zip.putNextEntry(new ZipEntry(table.name() + ".json"));
                    writeJson(table, zip);
                }
            }
            zip.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeCsv(GymTable table, OutputStream out) throws IOException {
        SafeCsv csv = new SafeCsv("%s, %s, %s"
                .formatted(
                        CurrentGym.get().name(), table.name(), clock.instant().atZone(CurrentGym.zone())));
        csv.row(table.columns());
        csv.moveTo(out);
        read(table, columns(table), row -> {
            List<String> cells = new ArrayList<>();
            for (String column : table.columns()) {
                String cell = row.getString(column);
                cells.add(cell == null ? "" : cell);
            }
            csv.row(cells);
            csv.moveTo(out);
        });
    }

    private void writeJson(GymTable table, OutputStream out) throws IOException {
        String[] before = {"[\n"};
        read(table, "to_jsonb(t) - 'gym_id' as row", row -> {
            out.write((before[0] + row.getString("row")).getBytes(StandardCharsets.UTF_8));
            before[0] = ",\n";
        });
        out.write((before[0].startsWith("[") ? "[]\n" : "\n]\n").getBytes(StandardCharsets.UTF_8));
    }

    /** What is done with one row. */
    @FunctionalInterface
    private interface RowWriter {
        void write(ResultSet row) throws SQLException, IOException;
    }

    private void read(GymTable table, String columns, RowWriter writer) {
        client.sql("select %s from gym.%s t where t.gym_id = ?".formatted(columns, table.name()))
                .param(CurrentGym.get().id().id())
                .withFetchSize(PORTION)
                .query((ResultSet row) -> {
                    try {
                        writer.write(row);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    /** The names are the catalogue's own. */
    private static String columns(GymTable table) {
        return String.join(
                ", ", table.columns().stream().map(column -> "t." + column).toList());
    }
}
