package app.longrun.board.ui;

import app.longrun.legload.OpenSlot;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Days and places as the board says them. */
final class SlotWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

    private SlotWords() {}

    static String of(OpenSlot slot) {
        @Nullable LocalTime at = slot.at();
        return at == null ? of(slot.on()) : of(slot.on()) + " " + at;
    }

    static String of(LocalDate day) {
        return DAY.format(day);
    }
}
