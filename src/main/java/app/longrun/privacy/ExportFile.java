package app.longrun.privacy;

import app.longrun.platform.PersonalTable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP in the making: for each table one file as CSV and the same as JSON, in a folder for each gym. */
final class ExportFile {

    private final ZipOutputStream zip;

    ExportFile(OutputStream out) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    /** Adds what {@code rows} hold of {@code tables}, with times on the clocks of {@code zone}. */
    void add(String folder, String stamp, List<PersonalTable> tables, Rows rows, ZoneId zone) {
        for (PersonalTable table : tables) {
            String name = folder + "/" + table.given().file();
            begin(name + ".csv");
            CsvSink csv = new CsvSink(zip, zone, stamp);
            rows.read(table, csv);
            csv.flush();
            begin(name + ".json");
            JsonSink json = new JsonSink(zip, zone);
            rows.read(table, json);
            json.end();
        }
    }

    /** Ends the ZIP and leaves what it was written to open. */
    void finish() {
        try {
            zip.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void begin(String name) {
        try {
            zip.putNextEntry(new ZipEntry(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
