package app.longrun.reporting.ui;

import app.longrun.platform.Refusal;
import app.longrun.platform.SafeCsv;
import app.longrun.reporting.Figure;
import app.longrun.reporting.Period;
import app.longrun.reporting.ReportRow;
import app.longrun.reporting.ReportRows;
import app.longrun.reporting.RowSink;
import app.longrun.reporting.Stamp;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Hands out the rows behind a figure as a file: all rows that the page would show, in the same words. */
@Controller
class RowsFile {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final ReportRows rows;
    private final MessageSource messages;

    RowsFile(ReportRows rows, MessageSource messages) {
        this.rows = rows;
        this.messages = messages;
    }

    @GetMapping("/g/{gym}/files/reports.csv")
    ResponseEntity<byte[]> csv(
            @PathVariable String gym,
            @RequestParam(name = "figure", required = false) @Nullable String figureTyped,
            @RequestParam(name = "from", required = false) @Nullable String fromTyped,
            @RequestParam(name = "to", required = false) @Nullable String toTyped) {
        Figure figure = Figure.read(figureTyped);
        Period period = Period.read(fromTyped, toTyped);
        Sheet sheet = new Sheet(figure, period);
        rows.all(figure, period, sheet);
        String name = "%s-%s-%s-to-%s.csv".formatted(gym, figure.word(), period.from(), period.to());
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(sheet.bytes());
    }

    @ExceptionHandler
    ResponseEntity<String> refused(Refusal refusal) {
        return ResponseEntity.badRequest()
                .contentType(MediaType.TEXT_PLAIN)
                .body(text(refusal.key(), refusal.arguments()));
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.ENGLISH);
    }

    private final class Sheet implements RowSink {

        private final RowWords words = new RowWords(RowsFile.this::text);
        private final Figure figure;
        private final Period period;
        private @Nullable SafeCsv csv;

        private Sheet(Figure figure, Period period) {
            this.figure = figure;
            this.period = period;
        }

        @Override
        public void begin(Stamp stamp) {
            csv = new SafeCsv(text(
                    "reporting.file.stamp",
                    words.name(figure),
                    period.from().toString(),
                    period.to().toString(),
                    stamp.gym(),
                    stamp.zone(),
                    stamp.minute()));
            csv.row(words.headers(figure));
        }

        @Override
        public void row(ReportRow row) {
            Objects.requireNonNull(csv).row(words.cells(figure, row));
        }

        private byte[] bytes() {
            return Objects.requireNonNull(csv).bytes();
        }
    }
}
