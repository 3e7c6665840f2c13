package app.longrun.audit.ui;

import app.longrun.audit.AuditEntry;
import app.longrun.audit.AuditSink;
import app.longrun.platform.SafeCsv;
import app.longrun.tenancy.Gym;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** The trail as CSV, written in portions. */
final class CsvTrail implements AuditSink {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final int PORTION = 1_000;

    private final OutputStream out;
    private final MessageSource messages;
    private final EntryWords words;
    private @Nullable SafeCsv csv;
    private int waiting;

    CsvTrail(OutputStream out, MessageSource messages) {
        this.out = out;
        this.messages = messages;
        this.words = new EntryWords(this::text);
    }

    @Override
    public void begin(Gym gym, ZonedDateTime at) {
        csv = new SafeCsv(text("audit.file.stamp", gym.name(), at.getZone().getId(), MINUTE.format(at)));
        csv.row(words.headers());
    }

    @Override
    public void entry(AuditEntry entry) {
        Objects.requireNonNull(csv).row(words.cells(entry));
        if (++waiting % PORTION == 0) {
            flush();
        }
    }

    /** Writes what still waits. */
    void flush() {
        try {
            Objects.requireNonNull(csv).moveTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.ENGLISH);
    }
}
