package app.longrun.uploads.ui;

import app.longrun.uploads.RunPreview;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A run in words, before it is saved. */
record PreviewWords(RunPreview preview) {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm", Locale.ENGLISH);

    /** The day and hour on the gym's clocks. */
    public String when() {
        return WHEN.format(preview.startedAt());
    }

    /** Such as 52:10 or 1:52:10. */
    public String time() {
        Duration time = preview.run().time();
        return time.toHours() > 0
                ? String.format(Locale.ROOT, "%d:%02d:%02d", time.toHours(), time.toMinutesPart(), time.toSecondsPart())
                : String.format(Locale.ROOT, "%d:%02d", time.toMinutes(), time.toSecondsPart());
    }

    /** Kilometres to a hundredth; none where the watch did not know. */
    public @Nullable String kilometres() {
        Integer metres = preview.run().metres();
        return metres == null
                ? null
                : BigDecimal.valueOf(metres)
                        .divide(BigDecimal.valueOf(1000), 2, RoundingMode.HALF_UP)
                        .toPlainString();
    }
}
