package app.longrun.reporting.ui;

import app.longrun.platform.Refusal;
import app.longrun.platform.SafeCsv;
import app.longrun.reporting.Figure;
import app.longrun.reporting.Period;
import app.longrun.reporting.ReportRow;
import app.longrun.reporting.ReportRows;
import app.longrun.reporting.RowSink;
import app.longrun.reporting.RowsAsked;
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
            @RequestParam(required = false) @Nullable String figure,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to) {
        Sheet sheet = new Sheet(gym);
        rows.all(new RowsAsked(figure, from, to), sheet);
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, sheet.disposition().toString())
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
        private final String gym;
        private @Nullable Figure figure;
        private @Nullable Period period;
        private @Nullable SafeCsv csv;

        private Sheet(String gym) {
            this.gym = gym;
        }

        @Override
        public void begin(Figure listed, Period listedPeriod, Stamp stamp) {
            figure = listed;
            period = listedPeriod;
            csv = new SafeCsv(text(
                    "reporting.file.stamp",
                    words.name(listed),
                    listedPeriod.from().toString(),
                    listedPeriod.to().toString(),
                    stamp.gym(),
                    stamp.zone(),
                    stamp.minute()));
            csv.row(words.headers(listed));
        }

        @Override
        public void row(ReportRow row) {
            Objects.requireNonNull(csv).row(words.cells(Objects.requireNonNull(figure), row));
        }

        private ContentDisposition disposition() {
            Period days = Objects.requireNonNull(period);
            String name = Objects.requireNonNull(figure).word();
            return ContentDisposition.attachment()
                    .filename("%s-%s-%s-to-%s.csv".formatted(gym, name, days.from(), days.to()))
                    .build();
        }

        private byte[] bytes() {
            return Objects.requireNonNull(csv).bytes();
        }
    }
}
