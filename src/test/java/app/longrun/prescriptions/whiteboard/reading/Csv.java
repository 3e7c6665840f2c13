package app.longrun.prescriptions.whiteboard.reading;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Rows of a CSV file of the class path by column. */
final class Csv {

    private Csv() {}

    static List<Map<String, String>> rows(String path) {
        try (var reader = new InputStreamReader(
                        Objects.requireNonNull(Csv.class.getResourceAsStream(path), path), StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
            List<Map<String, String>> rows = new ArrayList<>();
            csv.forEach(row -> rows.add(row.getFieldsAsMap()));
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
