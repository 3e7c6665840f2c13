package app.longrun.platform;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Cuts a comma-separated text with a known header into rows that know their file and line. */
public final class CsvTable {

    private CsvTable() {}

    /** The rows under the header; a wrong header or an odd number of fields goes to the problems, and the row is left out. */
    public static List<CsvRow> rows(String file, String text, List<String> header, CsvProblems problems) {
        List<CsvRow> rows = new ArrayList<>();
        boolean headerSeen = false;
        for (CsvRecord record : records(file, text, problems)) {
            if (!headerSeen) {
                headerSeen = true;
                if (!record.getFields().equals(header)) {
                    problems.add("%s line 1: the header must be %s".formatted(file, String.join(",", header)));
                    return List.of();
                }
            } else if (record.getFieldCount() != header.size()) {
                problems.add("%s line %d: %d fields where the header has %d"
                        .formatted(file, record.getStartingLineNumber(), record.getFieldCount(), header.size()));
            } else {
                rows.add(new CsvRow(file, record.getStartingLineNumber(), header, record.getFields(), problems));
            }
        }
        if (rows.isEmpty()) {
            problems.add("%s: no rows".formatted(file));
        }
        return rows;
    }

    private static List<CsvRecord> records(String file, String text, CsvProblems problems) {
        List<CsvRecord> records = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            reader.forEach(records::add);
        } catch (CsvParseException e) {
            problems.add("%s: not readable as comma-separated text (%s)".formatted(file, reason(e)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return records;
    }

    private static String reason(CsvParseException e) {
        String reason = e.getCause() == null ? e.getMessage() : e.getCause().getMessage();
        return reason == null ? "no reason given" : reason;
    }
}
