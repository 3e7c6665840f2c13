package app.longrun.platform;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A CSV file in the making: UTF-8 with the mark that spreadsheets look for, and no cell that a spreadsheet would take
 * for a formula (OWASP, CSV injection).
 */
public final class SafeCsv {

    private static final String FORMULA_BEGINS = "=+-@\t\r\n";
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final ByteArrayOutputStream file = new ByteArrayOutputStream();
    private final CsvWriter writer;

    /** A file that begins with a comment of one line about what it holds. */
    public SafeCsv(String comment) {
        file.writeBytes(String.valueOf(BYTE_ORDER_MARK).getBytes(StandardCharsets.UTF_8));
        writer = CsvWriter.builder().build(file, StandardCharsets.UTF_8);
        writer.writeComment(comment.replaceAll("\\R", " "));
    }

    /** Adds a row. */
    public void row(List<String> cells) {
        writer.writeRecord(cells.stream().map(SafeCsv::guarded).toList());
    }

    /** Writes the file so far to {@code out} and goes on empty, so that a long file is never held whole. */
    public void moveTo(OutputStream out) throws IOException {
        out.write(bytes());
        file.reset();
    }

    /** The cell as it may stand in a file: one that begins like a formula gets an apostrophe in front. */
    public static String guarded(String cell) {
        return !cell.isEmpty() && FORMULA_BEGINS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    /** The file so far. */
    public byte[] bytes() {
        try {
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
